import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { KNOWN_EXCEPTIONS } from './openapi-exceptions.ts';

const require = createRequire(import.meta.url);

/** One request with its answer, as they went over the wire. */
export interface Exchange {
  readonly method: string;
  /** Path and query, as sent. */
  readonly path: string;
  /** Parsed JSON; undefined when there was none. */
  readonly requestBody: unknown;
  readonly status: number;
  readonly responseBody: unknown;
}

/**
 * Holds an exchange against GitHub's own description of its API; answers with a sentence for each way in which it breaks
 * it. `server` tells whose known exceptions count.
 */
export function findViolations(exchange: Exchange, server: 'emulate' | 'none' = 'none'): readonly string[] {
  const [pathname = '', query = ''] = exchange.path.split('?');
  const operation = findOperation(exchange.method, pathname);
  if (operation === undefined) return [`${exchange.method} ${pathname} is not in GitHub's API.`];
  const name = `${exchange.method} ${operation.template}`;
  const problems = [
    ...checkParameters(operation, pathname, new URLSearchParams(query)),
    ...checkRequestBody(operation, name, exchange.requestBody),
    ...checkResponse(operation, name, exchange),
  ];
  const told = problems.map((problem) => `${name}: ${problem}`);
  const known = KNOWN_EXCEPTIONS.filter((one) => server === 'emulate' || one.fault === 'description');
  return told.filter((problem) => !known.some((one) => one.problem.test(problem)));
}

/** A `fetch` that holds every exchange against the description and collects what it finds. */
export function createCheckedFetch(
  baseUrl: string,
  server: 'emulate' | 'none',
): { readonly fetch: typeof fetch; readonly violations: readonly string[]; readonly exchanges: () => number } {
  const violations: string[] = [];
  let exchanges = 0;
  const checked: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    exchanges += 1;
    const path = String(input).slice(baseUrl.length);
    const text = await response.clone().text();
    const requestBody = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
    const exchange = { method: init?.method ?? 'GET', path, requestBody, status: response.status };
    violations.push(
      ...findViolations({ ...exchange, responseBody: text === '' ? undefined : JSON.parse(text) }, server),
    );
    return response;
  };
  return { fetch: checked, violations, exchanges: () => exchanges };
}

type Json = Record<string, unknown>;

interface Operation {
  readonly template: string;
  readonly names: readonly string[];
  readonly pattern: RegExp;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly schema: Json;
  }[];
  readonly body: { readonly required: boolean; readonly schema: Json } | undefined;
  readonly responses: Json;
}

/** GraphQL has a description of its own. */
const GRAPHQL: Operation = {
  template: '/graphql',
  names: [],
  pattern: /^\/graphql$/,
  parameters: [],
  body: undefined,
  responses: { 200: {} },
};
/** Any request may be answered with these, whether or not its description says so. */
const ANYWHERE = new Set([401, 403, 404, 429, 500, 502, 503, 504]);

let description: Json | undefined;
const operations = new Map<string, Operation | undefined>();
const validators = new Map<string, ValidateFunction>();
const ajv = new Ajv({ strict: false, allErrors: true, logger: false, validateFormats: true });
formats.default(ajv, ['date-time', 'date', 'uri', 'email']);
const added = new Set<string>();

function readDescription(): Json {
  if (description === undefined) {
    const path = require.resolve('@octokit/openapi');
    description = parseObject(readFileSync(new URL('./generated/api.github.com.json', `file://${path}`), 'utf8'));
  }
  return description;
}

function parseObject(text: string): Json {
  return asObject(JSON.parse(text));
}

/** The description is JSON of a known form; a wrong guess shows as a missing part right away. */
function asObject(value: unknown): Json {
  if (typeof value !== 'object' || value === null) throw new Error('An object was expected in the description.');
  return value as Json;
}

function asList(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(asObject) : [];
}

function findOperation(method: string, pathname: string): Operation | undefined {
  if (pathname === '/graphql') return GRAPHQL;
  const key = `${method} ${pathname.replace(/\d+/g, '0')}`;
  if (operations.has(key)) return operations.get(key);
  let best: Operation | undefined;
  for (const [template, item] of Object.entries(asObject(readDescription().paths))) {
    const described = asObject(item)[method.toLowerCase()];
    if (described === undefined) continue;
    const pattern = new RegExp(`^${template.replace(/\{[^}]+\}/g, '([^/]+)')}$`);
    if (!pattern.test(pathname)) continue;
    const names = [...template.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '');
    if (best === undefined || names.length < best.names.length) {
      best = makeOperation(template, names, pattern, asObject(described));
    }
  }
  operations.set(key, best);
  return best;
}

function makeOperation(template: string, names: readonly string[], pattern: RegExp, described: Json): Operation {
  const body = described.requestBody === undefined ? undefined : deref(asObject(described.requestBody));
  return {
    template,
    names,
    pattern,
    parameters: asList(described.parameters)
      .map(deref)
      .map((parameter) => ({
        name: String(parameter.name),
        in: String(parameter.in),
        required: parameter.required === true,
        schema: asObject(parameter.schema ?? {}),
      })),
    body: body === undefined ? undefined : { required: body.required === true, schema: schemaOf(body) ?? {} },
    responses: asObject(described.responses),
  };
}

function deref(value: Json): Json {
  if (typeof value.$ref !== 'string') return value;
  let at: unknown = readDescription();
  for (const part of value.$ref.slice(2).split('/')) at = asObject(at)[part];
  return deref(asObject(at));
}

function schemaOf(content: Json): Json | undefined {
  if (content.content === undefined) return undefined;
  const byType = asObject(content.content);
  const json = byType['application/json'] ?? Object.entries(byType).find(([type]) => type.includes('json'))?.[1];
  const schema = json === undefined ? undefined : asObject(json).schema;
  return schema === undefined ? undefined : asObject(schema);
}

function checkParameters(operation: Operation, pathname: string, query: URLSearchParams): string[] {
  const problems: string[] = [];
  const values = operation.pattern.exec(pathname) ?? [];
  operation.names.forEach((name, index) => {
    const parameter = operation.parameters.find((one) => one.in === 'path' && one.name === name);
    const value = decodeURIComponent(values[index + 1] ?? '');
    if (parameter !== undefined) problems.push(...checkText(`path parameter ${name}`, value, parameter.schema));
  });
  for (const [name, value] of query) {
    const parameter = operation.parameters.find((one) => one.in === 'query' && one.name === name);
    if (parameter === undefined) problems.push(`query parameter ${name} is not known.`);
    else problems.push(...checkText(`query parameter ${name}`, value, parameter.schema));
  }
  for (const parameter of operation.parameters) {
    if (parameter.in !== 'query' || !parameter.required || query.has(parameter.name)) continue;
    problems.push(`query parameter ${parameter.name} is missing.`);
  }
  return problems;
}

/** A value in an address is text; what its schema calls a number or a truth value must read as one. */
function checkText(what: string, text: string, schema: Json): string[] {
  const type = deref(schema).type;
  let value: unknown = text;
  if ((type === 'integer' || type === 'number') && text.trim() !== '') value = Number(text);
  if (type === 'boolean') value = text === 'true' ? true : text === 'false' ? false : text;
  return check(`${what}: ${JSON.stringify(schema)}`, schema, value).map((problem) => `${what} ${problem}`);
}

function checkRequestBody(operation: Operation, name: string, body: unknown): string[] {
  if (operation === GRAPHQL) return [];
  if (operation.body === undefined) return body === undefined ? [] : ['request body is not expected.'];
  if (body === undefined) return operation.body.required ? ['request body is missing.'] : [];
  const problems = check(`${name} request`, operation.body.schema, body).map((problem) => `request body ${problem}`);
  const schema = deref(operation.body.schema);
  // The description seldom forbids further properties, but a name that it does not know is a mistake of ours.
  if (schema.properties !== undefined && schema.oneOf === undefined && schema.anyOf === undefined) {
    const known = asObject(schema.properties);
    for (const property of Object.keys(asObject(body))) {
      if (!(property in known)) problems.push(`request body property ${property} is not known.`);
    }
  }
  return problems;
}

function checkResponse(operation: Operation, name: string, exchange: Exchange): string[] {
  const { status } = exchange;
  if (operation === GRAPHQL || (status === 304 && exchange.method === 'GET')) return [];
  const described = operation.responses[String(status)];
  if (described === undefined) return ANYWHERE.has(status) ? [] : [`response status ${status} is not described.`];
  const schema = schemaOf(deref(asObject(described)));
  if (schema === undefined) return [];
  return check(`${name} ${status}`, schema, exchange.responseBody).map(
    (problem) => `response ${status} body ${problem}`,
  );
}

function check(key: string, schema: Json, value: unknown): string[] {
  let validate = validators.get(key);
  if (validate === undefined) {
    validate = ajv.compile(asObject(convert(schema)));
    validators.set(key, validate);
  }
  if (validate(value)) return [];
  const problems = (validate.errors ?? []).map(
    (error) => `${error.instancePath.replace(/\/\d+(?=\/|$)/g, '/*')} ${error.message ?? ''}`,
  );
  return [...new Set(problems)];
}

/** OpenAPI 3.0 to JSON Schema: `nullable` becomes a type of its own, components become schemas that ajv knows by name. */
function convert(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value !== 'object' || value === null) return value;
  const source = asObject(value);
  if (typeof source.$ref === 'string') {
    const name = source.$ref.slice('#/components/schemas/'.length);
    addComponent(name);
    return { $ref: `component:${name}` };
  }
  const { nullable, example: _, examples: __, ...rest } = source;
  const converted: Json = {};
  for (const [key, part] of Object.entries(rest)) {
    if (key === 'enum' || key === 'default') converted[key] = part;
    else if (key === 'properties') converted[key] = mapValues(asObject(part), convert);
    else converted[key] = convert(part);
  }
  if (nullable !== true) return converted;
  return { anyOf: [converted, { type: 'null' }] };
}

/** The names of properties are no words of the schema language. */
function mapValues(source: Json, map: (value: unknown) => unknown): Json {
  return Object.fromEntries(Object.entries(source).map(([name, value]) => [name, map(value)]));
}

function addComponent(name: string): void {
  if (added.has(name)) return;
  added.add(name);
  const schemas = asObject(asObject(readDescription().components).schemas);
  ajv.addSchema(asObject(convert(schemas[name])), `component:${name}`);
}

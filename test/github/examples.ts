import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** GitHub's own example of an answer, from the description of its API, with what a test needs different. */
export function exampleOf(name: string, change: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  examples ??= readExamples();
  const example = examples[name]?.value;
  if (typeof example !== 'object' || example === null) throw new Error(`GitHub's description has no example ${name}.`);
  return { ...structuredClone(example), ...change };
}

let examples: Record<string, { readonly value: unknown }> | undefined;

function readExamples(): Record<string, { readonly value: unknown }> {
  const path = require.resolve('@octokit/openapi');
  return JSON.parse(readFileSync(new URL('./generated/api.github.com.json', `file://${path}`), 'utf8')).components
    .examples;
}

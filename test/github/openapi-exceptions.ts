/** Where `emulate` 0.12.2, or the description itself, is known to be wrong: no other violation is let through. */
export interface KnownException {
  /** Of the sentence that tells the violation: method, template of the path, place in the answer, what is wrong there. */
  readonly problem: RegExp;
  readonly why: string;
  readonly fault: 'emulate' | 'description';
}

export const KNOWN_EXCEPTIONS: readonly KnownException[] = [
  {
    problem: /\/(user|closed_by|author|committer)\/(url|\w+_url) must match format "uri"$/,
    why: 'emulate does not encode the brackets of `followthrough[bot]` in addresses',
    fault: 'emulate',
  },
  {
    problem:
      /(\/head|\/base)(\/user|\/repo\/owner) must have required property '(followers_url|following_url|gists_url|gravatar_id|organizations_url|received_events_url|starred_url|subscriptions_url)'$/,
    why: 'emulate leaves addresses out of the people inside a pull request',
    fault: 'emulate',
  },
  {
    problem:
      /\/(user|closed_by|author|committer) must (be null|match a schema in anyOf|match exactly one schema in oneOf|NOT have additional properties)$/,
    why: 'follows from the two above: no alternative of a person fits any more',
    fault: 'emulate',
  },
  {
    problem: /^GET \/repos\/\{owner\}\/\{repo\}\/pulls: .*\/labels\/\*\/description must be string$/,
    why: 'a label without a description has null there on GitHub too: the description forgot it',
    fault: 'description',
  },
  {
    problem:
      /^PUT \/repos\/\{owner\}\/\{repo\}\/contents\/\{path\}: response 409 body\s+must match exactly one schema in oneOf$/,
    why: 'the two alternatives of the description have no required part, so every answer fits both',
    fault: 'description',
  },
  {
    problem:
      /^GET \/app: response 200 body (\/owner)?\s*must (be object|be null|match exactly one schema in oneOf|match a schema in anyOf)$/,
    why: 'emulate knows no owner of an App',
    fault: 'emulate',
  },
  {
    problem:
      /^GET \/repos\/\{owner\}\/\{repo\}: response 200 body (\/owner)?\s*must have required property '(network_count|subscribers_count|followers_url|following_url|gists_url|gravatar_id|organizations_url|received_events_url|starred_url|subscriptions_url)'$/,
    why: 'emulate leaves counts out of a repository and addresses out of its owner',
    fault: 'emulate',
  },
  {
    problem:
      /^GET \/app\/installations\/\{installation_id\}: response 200 body (\/account)?\s*must (have required property '\w+'|be null|match a schema in anyOf)$/,
    why: 'emulate tells little of an installation and of its account; we read only when it was made',
    fault: 'emulate',
  },
  {
    problem:
      /^GET \/repos\/\{owner\}\/\{repo\}\/collaborators\/\{username\}\/permission: response 200 body \/user must have required property 'role_name'$/,
    why: 'emulate leaves the name of the role out; we read only the permission',
    fault: 'emulate',
  },
];

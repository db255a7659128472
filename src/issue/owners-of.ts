import type { ActionItem } from '../model/action-item.ts';
import type { Config } from '../model/config.ts';

/** An item's owners, told apart by what GitHub can do with them. */
export interface Owners {
  /** What may be a login, without `@`: whether it can be assigned is for the server to say. */
  readonly logins: readonly string[];
  /** `org/team`, without `@`, only where the configuration names one for the owner. */
  readonly teams: readonly string[];
  /** What is no login ("Ops team", "Alice Smith"), as written. */
  readonly unknown: readonly string[];
}

const LOGIN = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/i;
/** Users of a company that manages its accounts have a short code after an underscore. */
const MANAGED_LOGIN = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}_[a-z\d]{1,8}$/i;
const TEAM = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}\/[a-z\d_.-]{1,100}$/i;

/** Tells logins, teams and mere names apart, after putting in the configured aliases; each at most once, in the order of the item. */
export function ownersOf(item: Pick<ActionItem, 'owners'>, config: Pick<Config, 'owners'>): Owners {
  const logins = new Map<string, string>();
  const teams = new Map<string, string>();
  const unknown = new Map<string, string>();
  for (const written of item.owners) {
    const name = written.trim().replace(/\s+/g, ' ').replace(/^@/, '');
    if (name === '') continue;
    const alias = findAlias(name, config.owners);
    const known = alias ?? name;
    if (isLogin(known)) logins.set(known.toLowerCase(), known);
    else if (alias !== undefined && TEAM.test(alias)) teams.set(alias.toLowerCase(), alias);
    else unknown.set(name.toLowerCase(), name);
  }
  return { logins: [...logins.values()], teams: [...teams.values()], unknown: [...unknown.values()] };
}

/** Whether a text has the form of a GitHub login. */
function isLogin(text: string): boolean {
  return LOGIN.test(text) || MANAGED_LOGIN.test(text);
}

function findAlias(name: string, aliases: Config['owners']): string | undefined {
  const key = name.toLowerCase();
  return Object.hasOwn(aliases, key) ? aliases[key] : undefined;
}

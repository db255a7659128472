import { isPlaceholder } from '../items/is-placeholder.ts';
import { pattern } from '../word-characters.ts';

const SEPARATOR = /\s*(?:<br ?\/?>|[,;&+、，；]|\/(?!\/)|\s(?:and|und|et|y|e|и|i|en|och|og|with)\s)\s*/i;
const TEAM_MENTION = /@[\w.-]+\/[\w.-]+/g;
const EMPHASIS = /[*`~_]/;
const LINK = /\[([^\]]*)\]\([^)]*\)/g;

/** The owners that a cell or a field names, as written, without `@`, emphasis and links. */
export function readOwners(value: string): readonly string[] {
  if (value.length > 300 || /^\W*n\/a\W*$/i.test(value)) return [];
  const teams = value.includes('@') ? (value.match(TEAM_MENTION) ?? []) : [];
  let plain = teams.length === 0 ? value : value.replace(TEAM_MENTION, ',');
  if (plain.includes('](')) plain = plain.replace(LINK, '$1');
  if (EMPHASIS.test(plain)) plain = plain.replace(/[*`~]/g, '').replace(/(^|[\s,])_+|_+(?=$|[\s,])/g, '$1');
  const names = plain.split(SEPARATOR).map(cleanName);
  return [...teams.map((team) => team.slice(1)), ...names].filter((name) => !isNobody(name));
}

function cleanName(name: string): string {
  const bare = name.replace(/^[\s@([<]+|[\s)\]>:：。]+$/g, '').trim();
  return INITIAL_AT_END.test(bare) ? bare : bare.replace(/\.+$/, '');
}

function isNobody(name: string): boolean {
  return (
    name === '' ||
    /^[~〜]?\d/.test(name) ||
    isPlaceholder(name) ||
    /^[A-Za-z]{3,}ed (?:along|by|in|on|to|with|as|for)\b/.test(name) ||
    /^(?:\?+|unassigned|nobody|no one|unowned|open|未定|未アサイン|待定|미정|не назначен|nicht zugewiesen)$/i.test(name)
  );
}

const INITIAL_AT_END = pattern(String.raw`(?:^|\s)\p{Lu}\.$`);

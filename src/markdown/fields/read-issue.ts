import type { IssueMention } from '../../model/action-item.ts';

/** Where a tracker keeps its tickets, in the address of one. */
const TICKET_URL =
  /\/(?:issues?|pulls?|pull-requests|merge_requests|browse|tickets?|tasks?|story|stories|bugs?|work_items|_workitems|projects\/[^/]+\/tasks|c)\/[^/\s]+|\bbugzilla\b|\blinear\.app\/|\bphabricator\b.*\/T\d+|\/T\d+\b|app\.asana\.com\/|show_bug\.cgi|crbug\.com\/|\/\?id=\d+/i;
const GITHUB_ISSUE = /^https?:\/\/[^/\s]+\/([\w.-]+)\/([\w.-]+)\/issues\/(\d+)(?![\w/])/i;
const SHORT = /^(?:([\w.-]+)\/([\w.-]+))?(?:#|GH-)(\d+)$/i;

/** What an issue link or reference says; `text` is the link's text, null for a bare one. */
export function makeMention(text: string | null, url: string): IssueMention {
  const shown = text === null || !text.includes('#') ? null : SHORT.exec(text.trim());
  const raw = shown && text !== null ? text.trim() : url;
  const named = GITHUB_ISSUE.exec(url);
  if (named) return { raw, target: { owner: named[1] ?? null, name: named[2] ?? null, number: Number(named[3]) } };
  const bare = SHORT.exec(url);
  if (!bare) return { raw, target: null };
  return { raw, target: { owner: bare[1] ?? null, name: bare[2] ?? null, number: Number(bare[3]) } };
}

/** Whether an address is that of a ticket, an issue or a pull request. */
export function isTicketUrl(url: string): boolean {
  return TICKET_URL.test(url);
}

/** Letters before a number that make no ticket: standards, versions, decision records. */
const NO_TICKET = new Set(
  'UTF SHA ISO RFC CVE ADR HTTP HTTPS TLS SSL GPT MD IPV IP TCP UDP AES RSA COVID PEP JSR PM INC SEV P Q H S EC CWE KB MS USB VP JDK PHP'.split(
    ' ',
  ),
);
const KEY = /^(?:([A-Z][A-Z0-9]{1,9})-[1-9]\d{0,6}|T\d{5,7})(?![\w-])/;
const ID_LETTERS = new Set('AI A AP ACT ACTION FU T TASK R D M CA PA CAPA ITEM REC F N C I'.split(' '));

/** The ticket key (`OPS-123`; `BUG-001` is a number of the document's own) with which the text begins; null when it begins with none. */
export function findKeyAtStart(text: string): string | null {
  const match = KEY.exec(text);
  const letters = match?.[1] ?? '';
  return match && !NO_TICKET.has(letters) && !ID_LETTERS.has(letters) ? match[0] : null;
}

const LINK =
  /\[((?:[^[\]]|\[[^[\]]*\])*)\](?:\(\s*<?([^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?(?:\s+"[^"]*")?\s*\)|\[([^\]]*)\])/g;
const BARE_URL = /https?:\/\/[^\s<>()[\]"'`、。，）」]+[^\s<>()[\]"'`.,;:!?、。，）」]/g;
const NUMBER = /(?<![\w&/#])(?:[\w.-]+\/[\w.-]+)?#\d{1,7}(?!\w)/g;
/** Within a sentence `#12` may be anything; after these words it is an issue. */
const NAMED_NUMBER =
  /(?:\b(?:issues?|tickets?|prs?|fix(?:es)?|closes?|resolves?|tracked (?:in|by|as)|gh)\s+:?|(?=[\w.-]+\/))((?:[\w.-]+\/[\w.-]+)?#\d{1,7})(?!\w)/i;
const ANY_KEY = /(?<![\w-])(?:[A-Z][A-Z0-9]{1,9}-[1-9]\d{0,6}|T\d{5,7})(?![\w-])/g;

/**
 * The first issue that a text mentions: a link whose text or address is that of an issue, else an address, else `#12`
 * (`without-keys`: only where the words before it say so), else (`with-keys`) a key. Labels of reference links are resolved.
 */
export function findIssue(
  text: string,
  definitions: ReadonlyMap<string, string>,
  keys: 'with-keys' | 'without-keys',
): IssueMention | null {
  if (!text.includes('#') && !text.includes('://') && !text.includes('][') && keys === 'without-keys') return null;
  for (const match of text.matchAll(LINK)) {
    const label = match[1] ?? '';
    const url = match[2] ?? resolve(match[3] || label, definitions);
    if (url !== undefined && (isTicketUrl(url) || SHORT.test(label.trim()))) return makeMention(label, url);
  }
  for (const match of text.matchAll(BARE_URL)) if (isTicketUrl(match[0])) return makeMention(null, match[0]);
  const bare = text.replace(LINK, ' ').replace(BARE_URL, ' ');
  const number = keys === 'with-keys' ? bare.match(NUMBER)?.[0] : NAMED_NUMBER.exec(bare)?.[1];
  if (number !== undefined) return makeMention(null, number);
  if (keys === 'without-keys') return null;
  const key = text.match(ANY_KEY)?.find((found) => findKeyAtStart(found) !== null);
  return key === undefined ? null : { raw: key, target: null };
}

/** The address of a reference link's label. */
export function resolve(label: string, definitions: ReadonlyMap<string, string>): string | undefined {
  return definitions.get(label.replace(/\s+/g, ' ').trim().toLowerCase());
}

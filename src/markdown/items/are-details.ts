import { asksForWork } from './asks-for-work.ts';

/**
 * Whether the entries below a title only explain it, so that the title is the item: they are nothing but names of things
 * ("`*.pem`, `*.key`"), or the title asks for work and most of them do not.
 */
export function areDetails(title: string, entries: readonly string[]): boolean {
  if (entries.length === 0) return false;
  if (entries.every(isName)) return true;
  return !FIELD_OF_WORK.test(title) && asksForWork(title) && fewAsk(entries);
}

/** Whether fewer than half of some entries ask for work. */
export function fewAsk(entries: readonly string[]): boolean {
  return entries.filter(asksForWork).length * 2 < entries.length;
}

/** Gerunds that name what the entries are about rather than ask for it: "Testing depth". */
export const FIELD_OF_WORK: RegExp =
  /^\W*(?:testing|monitoring|logging|alerting|training|tracking|reporting|planning|scaling|hardening|tooling|onboarding|messaging|engineering|operating|networking|caching|building|hosting|staffing)\b/i;

/** Whether a text is nothing but code, paths, addresses and file names, with a few words in brackets at most. */
export function isName(text: string): boolean {
  return NAME.test(text);
}

const NAME =
  /^(?:(?:`[^`]+`|https?:\/\/\S+|<https?:[^>]+>|[\w.~-]*\/[\w./-]+|[\w-]+\.[a-z]{2,4})(?:\s*[,;&+]\s*|\s+(?:and|or)\s+|\s*$|\s+(?=[([])))+(?:[([][^()[\]]{0,40}[)\]])?$/;

import { foldText } from '../fold-text.ts';
import { GIVEN_NAMES } from '../vocabulary/given-names.ts';
import { pattern } from '../word-characters.ts';
import { areInitials } from './are-initials.ts';
import { readOwners } from './read-owners.ts';

let givenNames: ReadonlySet<string> | null = null;
/** "Giulia", "Jean-Luc", "Anna B.", "Ines Marques": capitals, and at most two words. */
const NAME = pattern(String.raw`^\p{Lu}[\p{L}'’]+(?:-\p{Lu}\p{L}+)?(?: \p{Lu}[\p{L}'’-]*\.?)?$`);
const TEAM = pattern(
  String.raw`^(?:(?:the )?[\p{L}\d&/-]+(?: [\p{L}\d&/-]+){0,2} (?:team|squad|guild|crew)|(?:team|squad|equipe|équipe|equipo|команда|tim|tým|zespół|takım) [\p{L}\d&/-]+(?: [\p{L}\d&/-]+)?|[\p{L}\d]+(?:チーム|팀|小组|团队|團隊|组))$`,
  'i',
);

/** Whether a text names people and nothing else: those whom the document's head has, initials ("JG", "AB/CD"), common given names, a team. */
export function arePeople(text: string, people: ReadonlySet<string>): boolean {
  if (text.length > 60) return false;
  if (areInitials(text) || TEAM.test(text)) return true;
  const names = readOwners(text);
  return names.length > 0 && names.every((name) => isPerson(name, people));
}

/** Whether this is the name of somebody whom the document's head has, or begins with a common given name. */
export function isPerson(name: string, people: ReadonlySet<string>): boolean {
  const folded = foldText(name);
  if (people.has(folded)) return true;
  if (!NAME.test(name)) return false;
  givenNames ??= new Set(GIVEN_NAMES.map(foldText));
  const end = folded.search(/[ -]/);
  return givenNames.has(end === -1 ? folded : folded.slice(0, end));
}

import type { ActionItem } from '../../model/action-item.ts';
import type { Day } from '../../model/day.ts';
import type { Problem, ProblemCode } from '../../model/problem.ts';
import { foldText } from '../fold-text.ts';
import { verbTable } from '../items/starts-with-verb.ts';
import { findDays } from '../time/find-days.ts';
import { EAST_ASIAN, LETTERS } from '../word-characters.ts';
import { findWrittenStatus } from './find-written-status.ts';
import {
  ENDLESS_CJK,
  endlessTable,
  GENERAL,
  IMPROVING,
  joiningTable,
  VAGUE_ENDING,
  vagueOpeningTable,
} from './problem-words.ts';

/** What is wrong with one item, apart from what it lacks. */
export function findItemProblems(item: ActionItem, source: string, today: Day | null): readonly Problem[] {
  const problems = [contradiction(item, source)];
  if (item.status === 'open' && item.issue === null) {
    problems.push(wording(item), pastDue(item, today), ambiguousDue(item));
  }
  return problems.filter((problem) => problem !== undefined);
}

function problem(item: ActionItem, code: ProblemCode, message: string, remedy: string): Problem {
  return { line: item.line, code, message, remedy };
}

function contradiction(item: ActionItem, source: string): Problem | undefined {
  if (item.shape.kind !== 'list-item' || item.shape.box === null) return undefined;
  const { box, contentStart, textEnd, mark } = item.shape;
  const ticked = /[xX✓✔]/.test(source.slice(box.start, box.end));
  const words = findWrittenStatus(source.slice(Math.max(contentStart, box.end + 1), mark?.start ?? textEnd));
  if (ticked && words?.status === 'open') {
    return problem(
      item,
      'status-contradiction',
      `The box is ticked, but the text says "${words.raw}".`,
      'Untick the box or take the word out.',
    );
  }
  if (!ticked && words?.status === 'done') {
    return problem(
      item,
      'status-contradiction',
      `The box is open, but the text says "${words.raw}".`,
      'Tick the box or take the word out.',
    );
  }
  return undefined;
}

const BEFORE_WORDS = new RegExp(`^[^${LETTERS}0-9]*(?=[${LETTERS}0-9])`);

/** A measure says what shall be true: only tasks must be something that one can do and finish. */
function wording(item: ActionItem): Problem | undefined {
  if (item.level === 'measure') return undefined;
  const folded = foldText(item.title.slice(0, 300).replace(/[*_`~]+/g, ''))
    .replace(BEFORE_WORDS, '')
    .trim();
  if (isVague(folded) || isWithoutVerb(folded)) {
    return problem(
      item,
      'not-actionable',
      'The task does not say what will be done.',
      'Begin with what someone will do, and name its result.',
    );
  }
  if (isEndless(folded)) {
    return problem(
      item,
      'not-bounded',
      'Nothing tells when this task is done.',
      'Name a result that can be checked, once.',
    );
  }
  return undefined;
}

function isVague(folded: string): boolean {
  const opening = vagueOpeningTable.findAtStart(folded);
  if (opening === undefined) return folded.length <= 40 && VAGUE_ENDING.test(folded.replace(/[\s.。]+$/, ''));
  const rest = folded.slice(opening.end);
  return joiningTable.findAll(rest).length === 0;
}

/** Two or three words in Latin script without any that is known to be a verb: a topic, not a task. */
function isWithoutVerb(folded: string): boolean {
  const words = folded.split(' ');
  if (words.length > 3 || !/^[a-z][a-z '-]*[.]?$/.test(folded)) return false;
  return verbTable.findAll(folded).length === 0 && !words.some((word) => VERB_FORM.test(word));
}

/** Verbs that no list has: -ing and -ed forms, Romance and German infinitives and nouns of doing. */
const VERB_FORM = /(?:ing|ed|ise|ize|ify|ate|ar|er|ir|en|ern|eln|re|tion|cion|cao|ment|ung)[.]?$/;

const HAS_EAST_ASIAN = new RegExp(`[${EAST_ASIAN}]`);

function isEndless(folded: string): boolean {
  if (HAS_EAST_ASIAN.test(folded) && ENDLESS_CJK.test(folded)) return true;
  if (folded.length <= 100 && !/\d/.test(folded) && endlessTable.findAll(folded).length > 0) return true;
  const improving = IMPROVING.findAtStart(folded);
  if (improving === undefined) return false;
  const rest = folded.slice(improving.end).replace(/[\s.]+$/, '');
  const words = rest.trim().split(/[\s,/&]+/);
  if (rest.trim() === '' || words.length > 6) return false;
  const covered = GENERAL.findAll(rest).reduce((sum, { start, end }) => sum + end - start, 0);
  return covered >= rest.replace(/[\s,/&]/g, '').length;
}

function pastDue(item: ActionItem, today: Day | null): Problem | undefined {
  const day = item.due?.day;
  if (!day || today === null || day >= today) return undefined;
  return problem(
    item,
    'due-in-the-past',
    `The due day ${day} has passed.`,
    'Choose a day to come, or mark the item as done.',
  );
}

function ambiguousDue(item: ActionItem): Problem | undefined {
  const raw = item.due?.raw;
  if (raw === undefined || item.due?.day == null || !/\d[/-]\d/.test(raw)) return undefined;
  if (!findDays(raw.slice(0, 100), item.due.day).some((day) => day.ambiguous)) return undefined;
  return problem(
    item,
    'date-ambiguous',
    `"${raw}" can be read month first or day first; it was read as ${item.due.day}.`,
    'Write it as YYYY-MM-DD.',
  );
}

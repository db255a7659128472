import { phrases } from '../phrase-table.ts';
import type { TopicWords } from './section-words.ts';

/**
 * Titles that say what a section holds only where nothing else stands in them ("Try" after "Keep" and "Problem"; "Backlog",
 * but not "Search backlog"). Numbers, emoji and emphasis around them do not count. See SECTION_WORDS.
 */
export const WHOLE_TITLES: readonly TopicWords[] = [
  ['tasks', 3, phrases('taken')],
  [
    'actions',
    3,
    phrases(`
      try, things to try, act, start, start doing, stop doing, backlog, our backlog, ideas, remaining, fixes, pending, open, still open,
      still to come, loose ends, homework, outstanding, things to fix, fix list, to fix, to improve, offen, noch offen,
      later, now what, promises, tracking issues, assignments, doing better, what changes, what is changing, konsequenzen,
      unsere konsequenzen, vorkehrungen, les suites, suites données, consecuencias practicas, トライ, 尝试, 嘗試, 시도, ideen, idees, ideas pendientes, ideias, idee
    `),
  ],
  [
    'plans',
    3,
    phrases(`
      changes, controls, proposals, suggestions, short-term, short term, medium-term, medium term, long-term, long term, планы, vorschläge, propositions,
      propuestas, propostas, proposte, voorstellen, предложения, 提案
    `),
  ],
  [
    'instruction',
    3,
    phrases(
      'reproduce, reproducing, commands, usage, installation, procedure, verification, how to upgrade, how to check, how to recover, example, examples, an example, beispiel, exemple, ejemplo, exemplo, пример, 例, 示例',
    ),
  ],
  [
    'lessons',
    3,
    phrases(`
      keep, problem, problems, continue, keep doing, liked, lacked, longed for, キープ, プロブレム, 保持, 问题, 유지, 문제
    `),
  ],
];

import { parsePostmortemFile } from '../markdown/parse-postmortem-file.ts';
import { markPostmortemFile } from '../markdown/write-back/mark-postmortem-file.ts';
import { renderWriteBack } from '../markdown/write-back/render-write-back.ts';
import { hashOf } from '../model/fingerprint.ts';
import type { PostmortemMarks } from '../model/item-mark.ts';
import type { Operation } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';
import type { BaseItem } from '../model/status-block.ts';
import type { World, WriteBackState } from '../model/world.ts';

/** What shall be written into the file, and what cannot be. */
export interface DocumentPlan {
  readonly operations: readonly Operation[];
  readonly problems: readonly Problem[];
  /** Set when the file does not say what it should and nothing else says it in its place. */
  readonly refusal: Refusal | null;
}

/** Why a file cannot be written. */
export interface Refusal {
  readonly why: string;
  /** Hash of the text that was refused; null where another text would be refused as well. */
  readonly wanted: string | null;
}

/**
 * Writes the file when it does not say what it should. What only the hidden base would say anew (a title, an owner, a due
 * day that a person just wrote) waits for a change that can be seen. What the write-back pull request says counts as
 * written, and takes the file back out when the file has caught up; what was refused is not tried again with the same text.
 */
export function planDocument(marks: readonly PostmortemMarks[], world: World): DocumentPlan {
  const { document, config, path } = world;
  if (document === null && isProposed(world.writeBack)) {
    const retract: Operation = { kind: 'write-document', path, blobSha: null, marks: [], ...describe(path) };
    return { ...NOTHING, operations: [retract] };
  }
  if (document === null || marks.length === 0 || config.writeBack.mode === 'off') return NOTHING;
  const { file, blobSha } = document;
  const quiet = marks.map((each) =>
    withFormerWords(each, file.postmortems[each.postmortem]?.statusBlock?.base.items ?? []),
  );
  const { style } = config.writeBack;
  const { edits, problems } = renderWriteBack(file, quiet, style);
  const write: Operation = {
    kind: 'write-document',
    path,
    blobSha,
    marks,
    ...describe(path),
  };
  if (edits.length > 0 && namesPlanned(marks))
    return { ...decide(world.writeBack, write, null, file.source), problems };
  // What cannot be written safely is left out when the marks are applied: then there is nothing to do, either.
  const parse = (source: string) =>
    parsePostmortemFile(source, path, { headings: config.headings, today: world.today });
  const marked = edits.length === 0 ? { text: file.source, problems } : markPostmortemFile(file, quiet, style, parse);
  const decision = decide(world.writeBack, write, marked.text, file.source);
  return { ...decision, problems: marked.text === file.source ? marked.problems : problems };
}

const NOTHING: DocumentPlan = { operations: [], problems: [], refusal: null };

/** `text` is what the file shall say; null when that names issues which are not open yet. */
function decide(
  state: WriteBackState | undefined,
  write: Operation,
  text: string | null,
  source: string,
): Pick<DocumentPlan, 'operations' | 'refusal'> {
  const written = { operations: [], refusal: null };
  const isBehind = text !== source;
  if (state?.kind === 'proposed') {
    const isSaid = state.text === null ? !isBehind : !state.stale && text === state.text;
    return isSaid ? written : { operations: [write], refusal: null };
  }
  if (!isBehind) return written;
  if (state === undefined) return { operations: [write], refusal: null };
  const wanted = text === null ? null : hashOf(text);
  const isTriedAgain = state.wanted !== null && state.wanted !== wanted;
  return { operations: isTriedAgain ? [write] : [], refusal: { why: state.why, wanted } };
}

function isProposed(state: WriteBackState | undefined): boolean {
  return state?.kind === 'proposed' && state.text !== null;
}

function describe(path: string): Pick<Operation & { kind: 'write-document' }, 'message' | 'reason'> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return { message: `Show how the action items of ${name} are doing`, reason: 'document-behind-issues' };
}

function namesPlanned(marks: readonly PostmortemMarks[]): boolean {
  return marks.some(
    ({ items, base }) => base.tracking?.startsWith('#{') || items.some(({ issue }) => issue?.text.startsWith('#{')),
  );
}

/** The marks with the base's words and order as they stand in the file, as far as the file has them. */
function withFormerWords(marks: PostmortemMarks, former: readonly BaseItem[]): PostmortemMarks {
  const left = [...former];
  const ranked = marks.base.items.map((item) => {
    const old = left.find(({ issue, title }) => issue === item.issue && (issue !== null || title === item.title));
    if (old === undefined) return { item, rank: former.length };
    left.splice(left.indexOf(old), 1);
    const { closed, overruled: _, ...rest } = item;
    // That the file closed the issue itself shows nowhere, so it is no reason to write.
    const isHidden =
      closed === undefined || (closed === 'here' && old.closed === undefined && old.status === item.status);
    // Without a change of status it is no reason to write, either.
    const overruled = item.status === old.status ? old.overruled : item.overruled;
    const hidden = overruled === undefined ? rest : { ...rest, overruled };
    const known = { ...hidden, ...(isHidden ? {} : { closed }), title: old.title, owners: old.owners, due: old.due };
    return { item: known, rank: former.indexOf(old) };
  });
  const items = ranked.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
  return { ...marks, base: { ...marks.base, items } };
}

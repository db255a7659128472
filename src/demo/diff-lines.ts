/** One line of a comparison of two texts. */
export interface DiffLine {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Compares two texts line by line: the shortest way from the one to the other. */
export function diffLines(before: string, after: string): readonly DiffLine[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const same = (text: string): DiffLine => ({ kind: 'same', text });
  return [
    ...old.slice(0, head).map(same),
    ...diffMiddle(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    ...old.slice(old.length - tail).map(same),
  ];
}

/** The longest common subsequence by table: the middle that is left of a file with a few edits is short. */
function diffMiddle(old: readonly string[], now: readonly string[]): DiffLine[] {
  const width = now.length + 1;
  const longest = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      longest[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [from, to] = [old[i], now[j]];
    if (from !== undefined && from === to) {
      lines.push({ kind: 'same', text: from });
      i++;
      j++;
    } else if (from !== undefined && (to === undefined || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ kind: 'removed', text: from });
      i++;
    } else if (to !== undefined) {
      lines.push({ kind: 'added', text: to });
      j++;
    } else {
      return gatherChanges(lines);
    }
  }
}

/**
 * Within each run of changes, every line that was removed stands before the line that was added in its place: an edit
 * that keeps the order of the lines then reads pair by pair.
 */
function gatherChanges(lines: readonly DiffLine[]): DiffLine[] {
  const gathered: DiffLine[] = [];
  let removed: DiffLine[] = [];
  let added: DiffLine[] = [];
  const endRun = () => {
    for (let index = 0; index < Math.max(removed.length, added.length); index++) {
      gathered.push(...removed.slice(index, index + 1), ...added.slice(index, index + 1));
    }
    [removed, added] = [[], []];
  };
  for (const line of lines) {
    if (line.kind === 'removed') removed.push(line);
    else if (line.kind === 'added') added.push(line);
    else {
      endRun();
      gathered.push(line);
    }
  }
  endRun();
  return gathered;
}

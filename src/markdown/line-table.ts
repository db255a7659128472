/** Where the lines of a text start and end. Lines are 1-based, as in an editor; LF, CRLF and CR end a line. */
export interface LineTable {
  /** How many lines the text has; a final line end opens no further line. */
  readonly count: number;
  /** Offset of the line's first character. */
  startOf(line: number): number;
  /** Offset after the line's last character, before its line end. */
  endOf(line: number): number;
  /** The line that holds the offset. */
  lineAt(offset: number): number;
}

const LF = 10;
const CR = 13;

/** Finds the lines of a text in one scan. */
export function makeLineTable(source: string): LineTable {
  const starts: number[] = [0];
  const ends: number[] = [];
  if (source.includes('\r')) findMixedLineEnds(source, starts, ends);
  else findLineFeeds(source, starts, ends);
  ends.push(source.length);
  if (starts.length > 1 && starts[starts.length - 1] === source.length) {
    starts.pop();
    ends.pop();
  }
  return {
    count: starts.length,
    startOf: (line) => starts[line - 1] ?? source.length,
    endOf: (line) => ends[line - 1] ?? source.length,
    lineAt: (offset) => findLine(starts, offset),
  };
}

function findLineFeeds(source: string, starts: number[], ends: number[]): void {
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) {
    ends.push(at);
    starts.push(at + 1);
  }
}

function findMixedLineEnds(source: string, starts: number[], ends: number[]): void {
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code !== LF && code !== CR) continue;
    ends.push(i);
    if (code === CR && source.charCodeAt(i + 1) === LF) i++;
    starts.push(i + 1);
  }
}

function findLine(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

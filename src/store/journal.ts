import { type FileHandle, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** An append-only file of lines, in segments that are thrown away one by one. */
export interface Journal {
  /** What earlier processes left, oldest segment first. A line that a crash cut off is left out: nobody was told that it is safe. */
  readonly left: readonly { readonly segment: number; readonly lines: readonly string[] }[];
  /** Appends lines; resolves to their segment when they are on the disk. One call at a time. */
  append(lines: readonly string[]): Promise<number>;
  /** The segments up to this one are no longer needed. */
  drop(upTo: number): Promise<void>;
  close(): Promise<void>;
}

/** A segment is closed when it is this large. */
const SEGMENT_BYTES = 4_000_000;
const NAME = /^(\d{10})\.jsonl$/;

/** Opens the journal of a directory, which belongs to this process. */
export async function openJournal(directory: string): Promise<Journal> {
  await mkdir(directory, { recursive: true });
  const segments = (await readdir(directory))
    .flatMap((name) => NAME.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  const left = await Promise.all(
    segments.map(async (segment) => ({ segment, lines: await readLines(fileOf(segment)) })),
  );
  const present = new Set(segments);
  let current = (segments.at(-1) ?? 0) + 1;
  let size = 0;
  let file: FileHandle | null = null;
  let closed = false;

  function fileOf(segment: number): string {
    return join(directory, `${String(segment).padStart(10, '0')}.jsonl`);
  }

  async function openSegment(): Promise<FileHandle> {
    const opened = await open(fileOf(current), 'a');
    present.add(current);
    await syncDirectory(directory);
    size = 0;
    return opened;
  }

  async function endSegment(): Promise<void> {
    const ended = file;
    file = null;
    current++;
    await ended?.close();
  }

  return {
    left,
    append: async (lines) => {
      if (closed) throw new Error('the journal is closed');
      const segment = current;
      const bytes = Buffer.from(`${lines.join('\n')}\n`);
      try {
        file ??= await openSegment();
        // Not `write`, which may write a part and say so.
        await file.appendFile(bytes);
        await file.datasync();
      } catch (error) {
        // The end of the segment may be half a line; what comes next must not be glued to it.
        await endSegment().catch(() => {});
        throw error;
      }
      size += bytes.length;
      if (size >= SEGMENT_BYTES) await endSegment();
      return segment;
    },
    drop: async (upTo) => {
      for (const segment of [...present].filter((each) => each <= upTo)) {
        if (segment === current && file !== null) continue;
        await rm(fileOf(segment), { force: true });
        present.delete(segment);
      }
    },
    close: async () => {
      closed = true;
      await endSegment();
    },
  };
}

async function readLines(path: string): Promise<readonly string[]> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  // What stands behind the last line end is nothing, or cut off.
  return lines.slice(0, -1);
}

/** A new file is only safe when its directory is. */
async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

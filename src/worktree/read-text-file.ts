// An import would load streams and promises, too, which the commands that only read do without.
const { readFileSync } = process.getBuiltinModule('node:fs');

/** A file of the local disk as text, or the sentence that says why it cannot be read and what to do. */
export type TextFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly why: string; readonly remedy: string };

/** Reads a file, `-` being standard input. The text keeps its byte-order mark and its line ends. Never throws for what lies on the disk. */
export async function readTextFile(path: string): Promise<TextFile> {
  let bytes: Uint8Array;
  try {
    // At once: for one small file the thread pool costs more than the reading.
    bytes = path === '-' ? await readStandardInput() : readFileSync(path);
  } catch (error) {
    return explainError(error);
  }
  return decodeText(bytes);
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Decodes UTF-8; anything else is told apart as well as its first bytes allow. */
function decodeText(bytes: Uint8Array): TextFile {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return unreadable('its text is UTF-16', 'Save it as UTF-8.');
  }
  // As git tells a binary file: a zero byte among the first 8,000.
  if (bytes.subarray(0, 8_000).includes(0)) return unreadable('it is a binary file', 'Name a Markdown or text file.');
  // Of a Buffer's own, which loads nothing more, unlike a TextDecoder. It keeps the byte-order mark.
  if (process.getBuiltinModule('node:buffer').isUtf8(bytes)) {
    return { kind: 'text', text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8') };
  }
  return unreadable(`line ${findBadLine(bytes)} is not valid UTF-8`, 'Save the file as UTF-8.');
}

/** The 1-based line of the first byte that is not UTF-8. */
function findBadLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (;;) {
    const end = bytes.indexOf(0x0a, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    start = end + 1;
    line++;
  }
}

function explainError(error: unknown): TextFile {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return unreadable('there is no such file', 'Check the path; it counts from the current folder.');
    case 'EISDIR':
      return unreadable('it is a folder', 'Name the files in it, or run "followthrough check" on the folder.');
    case 'EACCES':
    case 'EPERM':
      return unreadable('reading it is not permitted', 'Ask for the right to read it, or run as a user who has it.');
    case 'ERR_FS_FILE_TOO_LARGE':
      return unreadable('it is too large to be a postmortem', 'Name a Markdown or text file.');
    default:
      throw error;
  }
}

function unreadable(why: string, remedy: string): TextFile {
  return { kind: 'unreadable', why, remedy };
}

/** Where a command prints: results to standard output, progress and failures to standard error. */
export interface Terminal {
  /** Prints a line of the result. */
  print(line?: string): void;
  /** Prints a line about the work itself: a failure, a hint. */
  tell(line: string): void;
  /** Shows a passing line, only where standard error is a terminal; the next line that is printed replaces it. */
  show(progress: string): void;
  /** Colours a text for standard output; gives it back unchanged where colours are not wanted. */
  paint(style: Style, text: string): string;
  /** The same for standard error. */
  paintError(style: Style, text: string): string;
  /** The width of standard output in columns; null when it is not a terminal. */
  readonly columns: number | null;
  readonly interactive: boolean;
}

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue' | 'cyan' | 'magenta';

/** The terminal of this process. Colours follow NO_COLOR, FORCE_COLOR and whether the stream is a terminal. */
export function openTerminal(streams: Pick<NodeJS.Process, 'stdout' | 'stderr'>): Terminal {
  const stdout = withoutBrokenPipe(streams.stdout);
  // Node opens it when it is asked for, which takes a while; most commands have nothing to say there.
  let opened: NodeJS.WriteStream | undefined;
  const openStderr = () => {
    opened ??= withoutBrokenPipe(streams.stderr);
    return opened;
  };
  let showing = false;
  const clear = () => {
    if (showing) openStderr().write('\r\u001b[K');
    showing = false;
  };
  return {
    print(line = '') {
      clear();
      stdout.write(`${line}\n`);
    },
    tell(line) {
      clear();
      openStderr().write(`${line}\n`);
    },
    show(progress) {
      const stderr = openStderr();
      if (!stderr.isTTY) return;
      clear();
      stderr.write(progress.slice(0, (stderr.columns || 80) - 1));
      showing = true;
    },
    paint: (style, text) => styleFor(stdout, style, text),
    paintError: (style, text) => styleFor(openStderr(), style, text),
    columns: stdout.isTTY ? stdout.columns || 80 : null,
    interactive: stdout.isTTY === true,
  };
}

/** A reader that has seen enough (`… | head`) closes the pipe; that is no failure. */
function withoutBrokenPipe(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

/** Taken from the process, as importing it loads all the parts that it has. */
function styleFor(stream: NodeJS.WriteStream, style: Style, text: string): string {
  return process.getBuiltinModule('node:util').styleText(style, text, { stream });
}

/** A text by strangers, made safe to print: control characters, which could steer the terminal, become visible. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (character === '\t' || character === '\n') return ' ';
    return code < 0x20 ? String.fromCodePoint(0x2400 + code) : '\ufffd';
  });
}

/** How many columns a text takes on a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const WIDTHLESS = /\p{Mn}|\p{Me}|\p{Cf}/u;

/** How many columns one character takes. */
export function columnsOf(character: string): number {
  if (character < '\u0300') return 1;
  if (WIDTHLESS.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

import { printable, type Terminal } from './terminal.ts';

/** Says for one file why it was skipped; the others go on. */
export function tellUnreadable(
  path: string,
  file: { readonly why: string; readonly remedy: string },
  terminal: Terminal,
): void {
  const place = path === '-' ? 'standard input' : printable(path);
  terminal.tell(`${terminal.paintError('red', 'followthrough:')} cannot read ${place}: ${file.why}. ${file.remedy}`);
}

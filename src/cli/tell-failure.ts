import { CommandFailure } from './command.ts';
import { printable, type Terminal } from './terminal.ts';

/** Says what could not be done and what to do about it, in one sentence each; `place` is the file it happened to. */
export function tellFailure(error: unknown, terminal: Terminal, place?: string): void {
  const failure = error instanceof Error ? error : new Error(String(error));
  const remedy = 'remedy' in failure && typeof failure.remedy === 'string' ? ` ${failure.remedy}` : '';
  const known = remedy !== '' || failure instanceof CommandFailure || /Failure$|^PortBusy$/.test(failure.name);
  const message = `${known ? '' : 'something went wrong that should not have: '}${failure.message}`;
  const where = place === undefined ? '' : ` ${printable(place)}:`;
  const lines = `${message}${remedy}`.split('\n').map(printable).join('\n');
  terminal.tell(`${terminal.paintError('red', 'followthrough:')}${where} ${lines}`);
  if (process.env.DEBUG) terminal.tell(failure.stack ?? '');
  else if (!known) terminal.tell('Set DEBUG=1 to see where, and please report it.');
}

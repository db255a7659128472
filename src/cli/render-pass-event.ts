import type { PassEvent } from '../engine/ports.ts';
import { printable, type Terminal } from './terminal.ts';

const DONE: Readonly<Record<string, string>> = {
  'create-label': 'created the label',
  'open-issue': 'opened',
  'edit-issue': 'edited',
  'close-issue': 'closed',
  'reopen-issue': 'reopened',
  comment: 'commented on',
};

/** What just happened in a pass, as lines for a person; none for what is no news. */
export function renderPassEvent(event: PassEvent, terminal: Terminal): readonly string[] {
  const { fields } = event;
  const text = (name: string) => printable(String(fields[name] ?? ''));
  switch (event.kind) {
    case 'observed':
      return [];
    case 'applied': {
      const what = [text('label') || text('issue'), text('title'), terminal.paint('dim', text('url'))];
      return [`${terminal.paint('green', DONE[event.message] ?? event.message)} ${what.filter(Boolean).join('  ')}`];
    }
    case 'refused':
      return [`${terminal.paint('yellow', 'refused')} ${text('operation')}: ${text('why')}  ${text('remedy')}`];
    case 'written':
      return [
        `${terminal.paint('green', text('outcome'))} ${text('path')}  ${terminal.paint('dim', text('url') || text('commit'))}`,
      ];
  }
}

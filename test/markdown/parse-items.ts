import { parsePostmortemFile } from '../../src/markdown/parse-postmortem-file.ts';
import type { ActionItem } from '../../src/model/action-item.ts';

/** What a case says about an item; what it leaves out is not looked at. */
export interface ExpectedItem {
  readonly line?: number;
  readonly title: string;
  readonly status?: 'open' | 'done' | 'dropped' | null;
  readonly owners?: readonly string[];
  readonly due?: string | null;
  readonly priority?: string | null;
  readonly kind?: string | null;
  readonly issue?: string | null;
  readonly section?: string;
  readonly parentLine?: number | null;
  readonly level?: 'measure' | 'task';
}

/** The items of all postmortems in a text, as cases describe them: `status` is null where the document states none. */
export function parseItems(
  source: string,
  path = 'postmortems/2026-03-02-outage.md',
): readonly Required<ExpectedItem>[] {
  const file = parsePostmortemFile(source, path, { headings: { measures: [], tasks: [] }, today: null });
  return file.postmortems.flatMap((postmortem) => postmortem.items.map(describeItem));
}

function describeItem(item: ActionItem): Required<ExpectedItem> {
  const { line, title, owners, priority, kind, section, parentLine, level } = item;
  const status = item.stated ? item.status : null;
  const due = item.due?.day ?? item.due?.raw ?? null;
  return {
    line,
    title,
    status,
    owners,
    due,
    priority,
    kind,
    issue: item.issue?.raw ?? null,
    section,
    parentLine,
    level,
  };
}

import type { ActionItem } from '../model/action-item.ts';
import type { PostmortemFile } from '../model/postmortem.ts';

/**
 * One line of `followthrough parse --json`: an interface that others rely on, keys and their order included.
 * A file with several postmortems has the first one's title and incident, and each one's under `postmortems`.
 */
export function renderFileJson(file: PostmortemFile): string {
  const [first] = file.postmortems;
  const several = file.postmortems.length > 1;
  return JSON.stringify({
    path: file.path,
    title: first?.title ?? '',
    incident: first?.incident ?? null,
    items: file.postmortems.flatMap((postmortem) => postmortem.items.map(itemOf)),
    problems: file.postmortems.flatMap((postmortem) =>
      postmortem.problems.map(({ line, code, message, remedy }) => ({ line, code, message, remedy })),
    ),
    ...(several && { postmortems: file.postmortems.map(({ line, title, incident }) => ({ line, title, incident })) }),
  });
}

function itemOf(item: ActionItem) {
  return {
    line: item.line,
    endLine: item.endLine,
    level: item.level,
    title: item.title,
    status: item.status,
    stated: item.stated,
    owners: item.owners,
    due: item.due?.day ?? null,
    priority: item.priority,
    kind: item.kind,
    issue: item.issue?.raw ?? null,
    section: item.section,
    parentLine: item.parentLine,
  };
}

import type { ActionItem } from '../model/action-item.ts';
import type { Config, RepositoryName } from '../model/config.ts';
import type { Incident } from '../model/postmortem.ts';

/** Where a task's issue is opened: by its first owner, else by the incident's service, else the configured repository, else the postmortem's own. */
export function chooseRepository(
  item: Pick<ActionItem, 'owners'>,
  incident: Pick<Incident, 'service'>,
  { issues }: Pick<Config, 'issues'>,
  home: RepositoryName,
): RepositoryName {
  const owner = item.owners[0]?.trim().replace(/^@/, '').toLowerCase();
  const service = incident.service?.trim().toLowerCase();
  return lookUp(issues.byOwner, owner) ?? lookUp(issues.byService, service) ?? issues.repository ?? home;
}

function lookUp(table: Readonly<Record<string, RepositoryName>>, key: string | undefined): RepositoryName | undefined {
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}

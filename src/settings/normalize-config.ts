import type { Config, RepositoryName } from '../model/config.ts';
import { defaultConfig } from './default-config.ts';
import { WEEKDAYS } from './weekday.ts';
import type { WrittenConfig } from './written-config.ts';

/** The written configuration in normal form: what is left out has its default, names that are looked up are in lower case. */
export function normalizeConfig(written: WrittenConfig): Config {
  return {
    documents: normalizeDocuments(written.documents),
    headings: {
      measures: listOf(written.headings?.measures, defaultConfig.headings.measures),
      tasks: listOf(written.headings?.tasks, defaultConfig.headings.tasks),
    },
    labels: normalizeLabels(written.labels),
    issues: normalizeIssues(written.issues),
    owners: tableOf(written.owners, (name) => name.replace(/^@/, '')),
    due: {
      days: written.due?.days === undefined ? defaultConfig.due.days : written.due.days,
      byPriority: tableOf(written.due?.['by-priority'], (days) => days),
    },
    writeBack: normalizeWriteBack(written['write-back']),
    digest: {
      weekday: weekdayOf(written.digest?.day),
      timeZone: written.digest?.['time-zone'] ?? defaultConfig.digest.timeZone,
    },
    guard: {
      newIssues: written.guard?.['new-issues'] ?? defaultConfig.guard.newIssues,
      closedShare: written.guard?.['closed-share'] ?? defaultConfig.guard.closedShare,
    },
  };
}

function normalizeDocuments(written: WrittenConfig['documents']): Config['documents'] {
  const groups = typeof written === 'string' || Array.isArray(written) ? { include: written } : (written ?? {});
  return {
    include: listOf(groups.include, defaultConfig.documents.include),
    exclude: listOf('exclude' in groups ? groups.exclude : undefined, defaultConfig.documents.exclude),
  };
}

function normalizeLabels(written: WrittenConfig['labels']): Config['labels'] {
  const usual = defaultConfig.labels;
  const kinds = written?.kinds ?? {};
  const labelOf = (label: string | false | null | undefined, otherwise: string | null) => {
    if (kinds === false || label === false || label === null) return null;
    return label?.trim() ?? otherwise;
  };
  const chosen = kinds === false ? {} : kinds;
  return {
    postmortem: written?.postmortem?.trim() ?? usual.postmortem,
    task: written?.task?.trim() ?? usual.task,
    kind: {
      prevent: labelOf(chosen.prevent, usual.kind.prevent),
      detect: labelOf(chosen.detect, usual.kind.detect),
      mitigate: labelOf(chosen.mitigate, usual.kind.mitigate),
      process: labelOf(chosen.process, usual.kind.process),
    },
    priorityPrefix: written?.priority === undefined ? usual.priorityPrefix : written.priority || null,
  };
}

function normalizeIssues(written: WrittenConfig['issues']): Config['issues'] {
  const usual = defaultConfig.issues;
  const { repository, type } = written ?? {};
  return {
    repository: repository === undefined || repository === null ? usual.repository : repositoryOf(repository),
    byService: tableOf(written?.['by-service'], repositoryOf),
    byOwner: tableOf(written?.['by-owner'], repositoryOf),
    type: type === undefined ? usual.type : type === false || type === null ? null : type.trim(),
    orphans: written?.orphans ?? usual.orphans,
  };
}

function normalizeWriteBack(written: WrittenConfig['write-back']): Config['writeBack'] {
  const usual = defaultConfig.writeBack;
  return {
    mode: written?.mode === false ? 'off' : (written?.mode ?? usual.mode),
    style: written?.style ?? usual.style,
    skipCi: switchOf(written?.['skip-ci'], usual.skipCi),
    labels: listOf(written?.labels, usual.labels),
    autoMerge: switchOf(written?.['auto-merge'], usual.autoMerge),
  };
}

function switchOf(written: boolean | 'yes' | 'no' | 'on' | 'off' | undefined, otherwise: boolean): boolean {
  if (written === undefined) return otherwise;
  return written === true || written === 'yes' || written === 'on';
}

function weekdayOf(written: (typeof WEEKDAYS)[number] | 'off' | false | null | undefined): number | null {
  if (written === undefined) return defaultConfig.digest.weekday;
  return written === null || written === false || written === 'off' ? null : WEEKDAYS.indexOf(written);
}

function listOf(
  written: string | readonly string[] | null | undefined,
  otherwise: readonly string[],
): readonly string[] {
  if (written === null || written === undefined) return otherwise;
  return (typeof written === 'string' ? [written] : written).map((entry) => entry.trim());
}

/** Names are compared as people write them: without `@`, in lower case, with single spaces. */
function tableOf<Written, Value>(
  written: Readonly<Record<string, Written>> | null | undefined,
  normalize: (value: Written) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(written ?? {}).map(([name, value]) => [
      name.trim().replace(/^@/, '').replace(/\s+/g, ' ').toLowerCase(),
      normalize(value),
    ]),
  );
}

function repositoryOf(written: string): RepositoryName {
  const [owner = '', name = ''] = written.split('/');
  return { owner, name };
}

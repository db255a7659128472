import type { ItemStatus } from '../../model/action-item.ts';
import type { Base, BaseItem } from '../../model/status-block.ts';

/**
 * The base from the JSON of a status block. Entries that are no items are passed over, missing parts are empty: a person
 * may have edited it, an older version may have written less. An empty base when it is no JSON at all.
 */
export function parseBase(json: string, version: number): Base {
  const data = parseJson(json);
  if (!isRecord(data)) return { version, tracking: null, items: [] };
  const items = Array.isArray(data.items) ? data.items.flatMap(parseItem) : [];
  return { version, tracking: stringOf(data.tracking), items };
}

function parseItem(data: unknown): readonly BaseItem[] {
  if (!isRecord(data) || !isStatus(data.status)) return [];
  return [
    {
      issue: stringOf(data.issue),
      status: data.status,
      ...(isStatus(data.inFile) ? { inFile: data.inFile } : {}),
      ...(typeof data.overruled === 'string' ? { overruled: data.overruled } : {}),
      ...(data.gone === true ? { gone: data.gone } : {}),
      ...parseClosed(data.closed),
      title: stringOf(data.title) ?? '',
      owners: listOf(data.owners).filter((owner) => typeof owner === 'string'),
      due: stringOf(data.due),
      wrote: listOf(data.wrote).filter(isPart),
      original: stringOf(data.original),
    },
  ];
}

function parseClosed(data: unknown): Pick<BaseItem, 'closed'> {
  if (data === 'here') return { closed: data };
  return isRecord(data) ? { closed: { by: stringOf(data.by), url: stringOf(data.url), why: stringOf(data.why) } } : {};
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function isStatus(value: unknown): value is ItemStatus {
  return value === 'open' || value === 'done' || value === 'dropped';
}

function isPart(value: unknown): value is BaseItem['wrote'][number] {
  return typeof value === 'string' && PARTS.has(value);
}

const PARTS: ReadonlySet<string> = new Set<BaseItem['wrote'][number]>([
  'link',
  'box',
  'issue-column',
  'status-column',
  'issue-blank',
  'status-blank',
]);

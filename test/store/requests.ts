import type { PassRequest } from '../../src/engine/request.ts';

export const SHOP = { owner: 'Acme', name: 'shop' };

/** A request for one file of a repository of the installation. */
export function documentRequest(path: string, installationId = 1): PassRequest {
  return { installationId, repository: { ...SHOP, name: `shop${installationId}` }, kind: 'document', path };
}

export function pathOf(request: PassRequest): string {
  return request.kind === 'document' ? request.path : request.kind;
}

/** Resolves when the condition holds; the runner's own limit ends a wait in vain. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
}

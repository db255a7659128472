import type { RepositoryName } from '../model/config.ts';

/**
 * What the queue holds: which thing may be out of step, never what happened to it. The pass finds out by looking, so that a
 * request may be lost, doubled, late or made up without harm.
 */
export type PassRequest = {
  readonly installationId: number;
  readonly repository: RepositoryName;
} & PassTarget;

export type PassTarget =
  /** One postmortem file; `since` (ISO instant) also takes up what was merged before the installation, from then on. */
  | { readonly kind: 'document'; readonly path: string; readonly since?: string }
  /** Whatever postmortems differ between two commits. */
  | { readonly kind: 'changes'; readonly base: string; readonly head: string }
  /** Every postmortem of the repository. */
  | { readonly kind: 'resync' }
  /** A comment in which somebody may have approved a plan. */
  | { readonly kind: 'approval'; readonly comment: number }
  /** The repository's weekly digest. */
  | { readonly kind: 'digest' };

/** Equal for requests that one pass serves: the same text for the same thing, with names in lower case as GitHub compares them. */
export function requestKey(request: PassRequest): string {
  const place = placeOf(request);
  switch (request.kind) {
    case 'document':
      return `${leaseKey(request)}${request.since === undefined ? '' : `:since:${request.since}`}`;
    case 'changes':
      return `${place}:changes:${request.base}..${request.head}`;
    case 'approval':
      return `${place}:approval:${request.comment}`;
    case 'resync':
    case 'digest':
      return `${place}:${request.kind}`;
  }
}

/** Equal for requests that must not be served at the same time: those for one file, whatever they ask. */
export function leaseKey(request: PassRequest): string {
  return request.kind === 'document' ? `${placeOf(request)}:document:${request.path}` : requestKey(request);
}

function placeOf({ installationId, repository }: PassRequest): string {
  return `${installationId}/${repository.owner}/${repository.name}`.toLowerCase();
}

import { type ChangedDocuments, findChangedDocuments } from './find-changed-documents.ts';
import { findStaleDocuments } from './find-stale-documents.ts';
import { listPostmortems } from './list-postmortems.ts';
import { type Approval, type ApprovalPorts, readApproval } from './read-approval.ts';
import type { PassRequest } from './request.ts';
import { type DigestOutcome, runDigest } from './run-digest.ts';
import { type PassOutcome, type PassPorts, runPass } from './run-pass.ts';
import type { SettledIndex } from './settled.ts';

export interface RequestPorts extends PassPorts, ApprovalPorts {
  readonly settled: SettledIndex;
  /** Puts requests into the queue; resolves when they are safe. */
  readonly enqueue: (requests: readonly PassRequest[]) => Promise<void>;
}

export type RequestOutcome =
  | PassOutcome
  | DigestOutcome
  /** The request stood for several files, each of which is now a request of its own. */
  | { readonly kind: 'spread'; readonly paths: readonly string[] };

/** Serves one request of the queue: a pass over a file, a digest, or the list of files that need a pass. */
export async function runRequest(request: PassRequest, ports: RequestPorts): Promise<RequestOutcome> {
  switch (request.kind) {
    case 'document':
      return await passOver(request, ports);
    case 'changes':
      return await spreadChanges(
        request,
        await findChangedDocuments(request.base, request.head, ports.documents),
        ports,
      );
    case 'resync':
      return await spread(request, await findStaleDocuments(ports, ports.settled), ports);
    case 'approval':
      return await serveApproval(request, await readApproval(request.comment, ports), ports);
    case 'digest':
      return await runDigest(ports);
  }
}

async function passOver(
  { installationId, repository, path, since }: Extract<PassRequest, { readonly kind: 'document' }>,
  ports: RequestPorts,
): Promise<PassOutcome> {
  const askFor = (paths: readonly string[]) =>
    ports.enqueue(paths.map((other) => ({ installationId, repository, kind: 'document', path: other })));
  return await runPass(path, { kind: 'guarded' }, { ...ports, horizon: since ?? ports.horizon, askFor });
}

async function spreadChanges(
  request: PassRequest,
  { paths, hasNewSettings }: ChangedDocuments,
  ports: RequestPorts,
): Promise<RequestOutcome> {
  const { installationId, repository } = request;
  if (hasNewSettings) await ports.enqueue([{ installationId, repository, kind: 'resync' }]);
  return await spread(request, paths, ports);
}

async function serveApproval(
  request: PassRequest,
  approval: Approval | null,
  ports: RequestPorts,
): Promise<RequestOutcome> {
  if (approval === null) return { kind: 'spread', paths: [] };
  if (approval.kind === 'plan') return await spread(request, [approval.path], ports);
  return await spread(request, await listPostmortems(ports.documents), ports, approval.since);
}

async function spread(
  { installationId, repository }: PassRequest,
  paths: readonly string[],
  ports: RequestPorts,
  since?: string,
): Promise<RequestOutcome> {
  await ports.enqueue(
    paths.map((path) => ({
      installationId,
      repository,
      kind: 'document',
      path,
      ...(since === undefined ? {} : { since }),
    })),
  );
  return { kind: 'spread', paths };
}

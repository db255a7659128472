import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** How often the owner touches its claim, and after which silence another process may take it over. */
const TOUCH_MS = 3_000;
const STALE_MS = 12_000;

/** Another process uses the directory; the message says which. */
export class DataDirectoryInUse extends Error {
  override readonly name = 'DataDirectoryInUse';
}

/**
 * Makes this process the only user of a data directory, because two PGlite processes on one directory destroy it.
 * The claim of a process that died is taken over: at once when it ran on this host, else (a container that was replaced)
 * once it has been silent for 12 seconds. Throws DataDirectoryInUse when the owner is alive. Returns the release.
 */
export async function claimDataDirectory(path: string): Promise<() => Promise<void>> {
  const file = join(path, 'owner.json');
  if (claimedHere.has(file)) throw await inUse(file, path);
  const mine = JSON.stringify({ pid: process.pid, host: hostname() });
  for (const deadline = Date.now() + STALE_MS; ; await delay(500)) {
    if (await create(file, mine)) break;
    if (await isAbandoned(file)) await rm(file, { force: true });
    else if (isAliveHere(await readOwner(file)) || Date.now() > deadline) throw await inUse(file, path);
  }
  claimedHere.add(file);
  const timer = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => {}), TOUCH_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    claimedHere.delete(file);
    await rm(file, { force: true });
  };
}

/** A claim with our own number is only a predecessor's while this process did not make it itself. */
const claimedHere = new Set<string>();

interface Owner {
  readonly pid: number;
  readonly host: string;
}

async function create(file: string, content: string): Promise<boolean> {
  try {
    await writeFile(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function readOwner(file: string): Promise<Owner | null> {
  try {
    const { pid, host } = JSON.parse(await readFile(file, 'utf8'));
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host } : null;
  } catch {
    return null;
  }
}

async function isAbandoned(file: string): Promise<boolean> {
  const owner = await readOwner(file);
  // In a container every server is process 1: a claim with our own number was left by our predecessor.
  if (owner?.host === hostname()) return owner.pid === process.pid || !isAliveHere(owner);
  const age = await stat(file).then(
    (stats) => Date.now() - stats.mtimeMs,
    () => 0,
  );
  return age > STALE_MS;
}

function isAliveHere(owner: Owner | null): boolean {
  if (owner === null || owner.host !== hostname()) return false;
  try {
    process.kill(owner.pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function inUse(file: string, path: string): Promise<DataDirectoryInUse> {
  const owner = await readOwner(file);
  const who = owner === null ? 'another process' : `process ${owner.pid} on ${owner.host}`;
  return new DataDirectoryInUse(
    `${path} is in use by ${who}: stop it, choose another DATA_DIR, or set DATABASE_URL to let several processes share one PostgreSQL`,
  );
}

/**
 * Writes entries in groups: those that come while a write is under way share the next one, so that throughput does not depend on
 * how long one takes. Each call resolves to its own result when its group is written; when a group fails, each of its entries is
 * tried alone, so that none takes its neighbours along.
 */
export function groupWrites<Entry, Result>(
  write: (entries: readonly Entry[]) => Promise<readonly Result[]>,
  { most, mostWaiting }: { readonly most: number; readonly mostWaiting: number },
): (entry: Entry) => Promise<Result> {
  const waiting: Waiting<Entry, Result>[] = [];
  let writing = false;

  async function writeAll(): Promise<void> {
    writing = true;
    while (waiting.length > 0) await writeGroup(waiting.splice(0, most));
    writing = false;
  }

  async function writeGroup(group: readonly Waiting<Entry, Result>[]): Promise<void> {
    try {
      const results = await write(group.map(({ entry }) => entry));
      group.forEach((each, index) => {
        const result = results[index];
        if (result === undefined) each.reject(new RangeError('fewer results than entries'));
        else each.resolve(result);
      });
    } catch (error) {
      if (group.length > 1) for (const each of group) await writeGroup([each]);
      else for (const each of group) each.reject(error);
    }
  }

  return (entry) =>
    new Promise((resolve, reject) => {
      if (waiting.length >= mostWaiting) {
        reject(new Error('the database does not keep up with the arrivals'));
        return;
      }
      waiting.push({ entry, resolve, reject });
      if (!writing) void writeAll();
    });
}

interface Waiting<Entry, Result> {
  readonly entry: Entry;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

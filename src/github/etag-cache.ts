/** An answer that GitHub may confirm with a 304, which is free. */
export interface CachedAnswer {
  readonly etag: string;
  readonly response: unknown;
  /** About how many characters it holds. */
  readonly size: number;
}

export interface EtagCache {
  find(key: string): CachedAnswer | undefined;
  keep(key: string, answer: CachedAnswer): void;
}

/** Keeps the answers that were used last, at most so many characters of them together. */
export function createEtagCache(mostCharacters = 32_000_000): EtagCache {
  const answers = new Map<string, CachedAnswer>();
  let characters = 0;

  function drop(key: string): void {
    characters -= answers.get(key)?.size ?? 0;
    answers.delete(key);
  }

  return {
    find(key) {
      const answer = answers.get(key);
      if (answer === undefined) return undefined;
      answers.delete(key);
      answers.set(key, answer);
      return answer;
    },
    keep(key, answer) {
      drop(key);
      if (answer.size > mostCharacters / 4) return;
      answers.set(key, answer);
      characters += answer.size;
      for (const oldest of answers.keys()) {
        if (characters <= mostCharacters) break;
        drop(oldest);
      }
    },
  };
}

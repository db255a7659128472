/** One possible pair of a left and a right index, and how good it is, 0 to 1. */
export interface ScoredPair {
  readonly left: number;
  readonly right: number;
  readonly score: number;
  /** Circumstances that speak for the pair: they count between pairs that are alike, and make none sure. */
  readonly favour: number;
}

export interface Assignment {
  /** Pairs that are clearly the best for both, no index twice. */
  readonly pairs: readonly ScoredPair[];
  /** What is left over and alike, but not clearly enough. */
  readonly unclear: readonly ScoredPair[];
}

export interface AssignmentLimits {
  /** From here on a pair may be taken. */
  readonly sure: number;
  /** From here on up to `sure`, and where the margin is missing, a pair is in doubt. */
  readonly doubtful: number;
  /** By how much a pair must be better than every other pair of its two members. */
  readonly margin: number;
}

/**
 * One-to-one assignment that takes no risk: the best pair first, and only if neither member has another partner that is
 * nearly as good. What was taken is out of the way for the rest.
 */
export function assignPairs(scored: readonly ScoredPair[], limits: AssignmentLimits): Assignment {
  const pairs: ScoredPair[] = [];
  let left = scored.filter(({ score }) => score >= limits.doubtful).sort((a, b) => rankOf(b) - rankOf(a));
  for (let next = findClear(left, limits); next !== undefined; next = findClear(left, limits)) {
    const taken = next;
    pairs.push(taken);
    left = left.filter((pair) => pair.left !== taken.left && pair.right !== taken.right);
  }
  return { pairs, unclear: left };
}

function findClear(sorted: readonly ScoredPair[], { sure, margin }: AssignmentLimits): ScoredPair | undefined {
  return sorted.find(
    (pair) =>
      pair.score >= sure &&
      !sorted.some(
        (other) =>
          other !== pair &&
          (other.left === pair.left || other.right === pair.right) &&
          rankOf(other) > rankOf(pair) - margin,
      ),
  );
}

function rankOf({ score, favour }: ScoredPair): number {
  return score + favour;
}

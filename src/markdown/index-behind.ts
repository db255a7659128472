/** The index of the first of some things in the order of lines that begins behind a line, found by halving. */
export function indexBehind(things: readonly { readonly line: number }[], line: number): number {
  let [low, high] = [0, things.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle]?.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}

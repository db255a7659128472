/** The known word that was probably meant by a mistyped one; undefined when none is near (a third of its letters, at least one). */
export function nearestWord(written: string, known: readonly string[]): string | undefined {
  const text = simplify(written).slice(0, 60);
  const ranked = known
    .map((word) => ({ word, distance: editDistance(text, simplify(word)) }))
    .filter(({ word, distance }) => distance <= Math.max(1, Math.floor(Math.max(text.length, word.length) / 3)))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.word;
}

/** `writeBack`, `write_back` and `Write-Back` are all meant for `write-back`. */
function simplify(text: string): string {
  return text.toLowerCase().replace(/[-_ ]/g, '');
}

function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const change = from[row - 1] === to[column - 1] ? 0 : 1;
      current.push(
        Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + change),
      );
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}

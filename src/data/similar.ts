// "Did you mean …?"

/** How many names a message lists. */
export const MOST_LISTED = 10;
/** More names are not compared: the effort would grow with each. */
const MOST_COMPARED = 2000;
/** Longer names are compared by nobody: the effort grows with their product. */
const LONGEST = 40;

/** The name that a word is most likely meant to be: two letters apart at most, in short ones one. */
export function nearest(word: string, names: Iterable<string>): string | undefined {
  const plain = plainOf(word);
  if (plain.length > LONGEST) return undefined;
  let best: string | undefined;
  let most = plain.length < 5 ? 1 : 2;
  for (const name of names) {
    const other = plainOf(name);
    // Of a short word the first letter is seldom mistaken: "wind" is not meant for "kind".
    if (plain.length < 5 && other[0] !== plain[0]) continue;
    if (Math.abs(other.length - plain.length) > most || other.length > LONGEST) continue;
    const apart = distance(plain, other);
    if (apart > most) continue;
    best = name;
    most = apart - 1;
    if (most < 0) break;
  }
  return best;
}

/** A remedy for a name that is none of those: the one that is near to it, else all of them where they are few. */
export function meant(word: string, names: readonly string[]): string {
  const near = nearest(word, names.slice(0, MOST_COMPARED));
  if (near !== undefined) return `did you mean ${JSON.stringify(near)}?`;
  const listed = names.slice(0, MOST_LISTED).map((name) => JSON.stringify(name));
  if (listed.length === 0) return 'there are none';
  const rest = names.length - listed.length;
  return `one of ${listed.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

const plainOf = (name: string) => name.toLowerCase().replace(/[-_ ]/g, '');

/** Letters to add, drop, change or swap with the next one (Damerau and Levenshtein, restricted). */
function distance(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const change = last[j - 1]! + (isSame ? 0 : 1);
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? before[j - 2]! + 1 : Infinity;
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, change, swap));
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}

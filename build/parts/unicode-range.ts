/** Code points from one to another, both included. */
interface Run {
  from: number;
  to: number;
}

/**
 * Splits a font's `unicode-range`: `first` has the letters that are asked for, in runs across what the font has not
 * either, and `rest` all others.
 *
 * @param letters what is asked for
 * @param has the code points of the font
 * @param range its `unicode-range`
 */
export function splitRange(
  letters: Iterable<string>,
  has: { has: (code: number) => boolean },
  range: string,
): { first: string; rest: string } {
  const spans = spansOf(range);
  const wanted = new Set([...letters].map((letter) => letter.codePointAt(0)!));
  const first = spans.flatMap((span) => runsIn(span, (code) => wanted.has(code), has));
  const rest = spans.flatMap((span) => {
    const inside = first.filter(({ from }) => from >= span.from && from <= span.to);
    const starts = [span.from, ...inside.map(({ to }) => to + 1)];
    const ends = [...inside.map(({ from }) => from - 1), span.to];
    return starts.map((from, i) => ({ from, to: ends[i]! })).filter(({ from, to }) => from <= to);
  });
  return { first: textOf(first), rest: textOf(rest) };
}

function runsIn(
  { from, to }: Run,
  isWanted: (code: number) => boolean,
  has: { has: (code: number) => boolean },
): Run[] {
  const runs: Run[] = [];
  let isOpen = false;
  for (let code = from; code <= to; code++) {
    if (isWanted(code)) {
      if (isOpen) runs.at(-1)!.to = code;
      else runs.push({ from: code, to: code });
      isOpen = true;
    } else if (has.has(code)) isOpen = false;
  }
  return runs;
}

function spansOf(range: string): Run[] {
  return [...range.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)].map(([, from = '', to]) => {
    return { from: parseInt(from, 16), to: parseInt(to ?? from, 16) };
  });
}

function textOf(runs: readonly Run[]): string {
  const hex = (code: number) => code.toString(16);
  return runs.map(({ from, to }) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join();
}

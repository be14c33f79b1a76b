import { breakLines, fitLines } from './lines.ts';

/** Measures the width in px of a line of text in the drawing's font. */
export type Measure = (text: string, sizePx: number, weight: 400 | 600) => number;

/** The height in px of a line of a label. */
export const LABEL_LINE_PX = 17;

/** A label's text, wrapped into lines. */
export interface Wrapped {
  /** The whole text, also where its lines are cut. */
  text: string;
  lines: readonly string[];
  w: number;
}

/** A longer title is cut after so many lines: in the list and the details it is whole. */
const MOST_LINES = 6;
/** Steps of the search for lines of the same length; each halves the difference. */
const STEPS = 4;

/**
 * Wraps a label: into one line if it is no wider than `onePx`, else into two, broken at the space that
 * makes them most equal; into more, of about the same length, only if those are wider than `mostPx`.
 */
export function wrap(
  text: string,
  onePx: number,
  width: (line: string) => number,
  mostPx = Infinity,
): Wrapped {
  if (mostPx < Infinity && text.length > MOST_LINES * mostPx)
    return wrapped(text, fitLines(text, mostPx, MOST_LINES, width), width);
  const two = inTwo(text, onePx, width);
  return two.w <= mostPx ? two : inMany(text, width, mostPx);
}

/** A label in at most `most` lines no wider than `mostPx`; what is longer ends in "…". */
export function cutLabel(
  text: string,
  most: number,
  width: (line: string) => number,
  mostPx: number,
): Wrapped {
  return wrapped(text, fitLines(text, mostPx, most, width), width);
}

function wrapped(text: string, lines: readonly string[], width: (line: string) => number): Wrapped {
  return { text, lines, w: Math.max(...lines.map(width)) };
}

function inTwo(text: string, onePx: number, width: (line: string) => number): Wrapped {
  const whole = width(text);
  const words = text.split(' ');
  if (whole <= onePx || words.length < 2) return { text, lines: [text], w: whole };
  let best: Wrapped = { text, lines: [text], w: whole };
  for (let i = 1; i < words.length; i++) {
    const lines = [words.slice(0, i).join(' '), words.slice(i).join(' ')];
    const w = Math.max(...lines.map(width));
    if (w < best.w) best = { text, lines, w };
  }
  return best;
}

function inMany(text: string, width: (line: string) => number, mostPx: number): Wrapped {
  let lines = breakLines(text, mostPx, width);
  if (lines.length > MOST_LINES) lines = fitLines(text, mostPx, MOST_LINES, width);
  else {
    let [low, high] = [mostPx / 2, mostPx];
    for (let i = 0; i < STEPS; i++) {
      const middle = (low + high) / 2;
      const narrower = breakLines(text, middle, width);
      if (narrower.length > lines.length) low = middle;
      else [high, lines] = [middle, narrower];
    }
  }
  return wrapped(text, lines, width);
}

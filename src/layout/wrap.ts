/** Measures the width in px of a line of text in the drawing's font. */
export type Measure = (text: string, sizePx: number, weight: 400 | 600) => number;

/** The height in px of a line of a label. */
export const LABEL_LINE_PX = 17;

/** A label's text, wrapped into lines. */
export interface Wrapped {
  lines: readonly string[];
  w: number;
}

/**
 * Wraps a label into at most two lines: one line if it is no wider than `onePx`, else broken
 * at the space that makes the two lines most equal. Nothing is cut.
 */
export function wrap(text: string, onePx: number, width: (line: string) => number): Wrapped {
  const whole = width(text);
  const words = text.split(' ');
  if (whole <= onePx || words.length < 2) return { lines: [text], w: whole };
  let best: Wrapped = { lines: [text], w: whole };
  for (let i = 1; i < words.length; i++) {
    const lines = [words.slice(0, i).join(' '), words.slice(i).join(' ')];
    const w = Math.max(...lines.map(width));
    if (w < best.w) best = { lines, w };
  }
  return best;
}

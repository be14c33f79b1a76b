/** The width in px of one line of text in the drawing's font. */
export type Measure = (text: string, sizePx: number, weight: 400 | 600) => number;

/** The height in px of a line of a label. */
export const LABEL_LINE_PX = 17;

/** A label's text broken into lines. */
export interface Wrapped {
  lines: readonly string[];
  w: number;
}

/**
 * Breaks a label into at most two lines, whole: one line where it is no wider than `onePx`, else
 * at the space that makes the two lines most alike. Nothing is ever cut.
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

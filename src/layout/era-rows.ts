import type { Era } from '../model/timeline.ts';
import { packIntervals } from './rows.ts';

/** More rows than this would leave the lanes too little room: later eras share the last one. */
const MOST_ROWS = 3;
/** Eras that share less of the shorter one than this at each end follow one another: one that ends "about" then. */
const SHARED = 0.05;
/** Stands for no end: differences of infinities are no numbers. */
const FAR_MS = 1e300;

/** The row of each era, from 0, so that those of one time do not lie over each other. */
export function eraRows(eras: readonly Era[]): number[] {
  const spans = eras.map(({ start, end }) => {
    const lengthMs = end - start < Infinity ? end - start : 0;
    return {
      from: Math.max(-FAR_MS, start + SHARED * lengthMs),
      to: Math.min(FAR_MS, end - SHARED * lengthMs),
    };
  });
  return packIntervals(spans).map((row) => Math.min(row, MOST_ROWS - 1));
}

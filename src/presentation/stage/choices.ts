import { MOST_SLIDES } from '../../state/presentation.svelte.ts';

/** Lengths of a talk to choose from, in minutes. */
export const LENGTHS_MIN = [5, 10, 15, 20, 30, 45, 60, 90] as const;
/** How long autoplay shows each build, in seconds. */
export const PACES_S = [5, 10, 15, 20, 30, 60] as const;

/** How many events of a long timeline are presented. */
const COUNTS = [8, 20, 50, 100];

/** The numbers of events to choose from, short of all. */
export function countsBelow(all: number, chosen: number | null): number[] {
  const most = Math.min(all, MOST_SLIDES);
  return withValue(COUNTS, chosen ?? most).filter((count) => count < most);
}

/** The values with the chosen one among them, ascending. */
export function withValue(values: readonly number[], chosen: number): number[] {
  return [...new Set([...values, chosen])].sort((a, b) => a - b);
}

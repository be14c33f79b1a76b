export const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;

/** How long a talk may take, in minutes. */
export const LENGTHS_MIN = [5, 10, 15, 20, 30, 45, 60, 90] as const;
/** How long a part stays where they follow by themselves, in seconds. */
export const PACES_S = [5, 10, 15, 20, 30, 60] as const;

/** These values, and the one that is chosen, in order. */
export function withValue(values: readonly number[], chosen: number): number[] {
  return [...new Set([...values, chosen])].sort((a, b) => a - b);
}

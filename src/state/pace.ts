/** How well a talk keeps to its length: on time, a little behind, or far behind. */
type Pace = 'green' | 'amber' | 'red';

/** Shares of the length by which a talk may be behind before it turns amber, and red. */
const AMBER = 1 / 20;
const RED = 3 / 20;

/**
 * How far a talk is ahead or behind, if all builds took the same time. The build on stage has its own
 * time to run, so a talk is behind only after that time, and ahead only before it.
 * @param at position of the build on stage, from 0
 * @param count how many builds there are
 * @returns `behindMs` is negative when ahead; past its length a talk is always red
 */
export function paceOf(
  at: number,
  count: number,
  spentMs: number,
  lengthMs: number,
): { pace: Pace; behindMs: number } {
  const buildMs = lengthMs / count;
  const early = Math.min(spentMs - at * buildMs, 0);
  const behindMs = Math.max(spentMs - (at + 1) * buildMs, 0) + early;
  if (spentMs > lengthMs || behindMs > lengthMs * RED) return { pace: 'red', behindMs };
  return { pace: behindMs > lengthMs * AMBER ? 'amber' : 'green', behindMs };
}

/** A stopwatch's time: "4:05", and "1:04:05" from an hour on; the caller formats the digits. */
export function clockOf(ms: number, digits: (n: number, min: number) => string): string {
  const seconds = Math.floor(Math.max(ms, 0) / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = [digits(minutes, hours > 0 ? 2 : 1), digits(seconds % 60, 2)];
  return [...(hours > 0 ? [digits(hours, 1)] : []), ...rest].join(':');
}

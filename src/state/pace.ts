/** How a talk keeps to its length: in time, a little behind, or far behind. */
type Pace = 'green' | 'amber' | 'red';

/** Shares of the whole length by which a talk may be behind before it is amber, and red. */
const AMBER = 1 / 20;
const RED = 3 / 20;

/**
 * How far a talk is ahead of its length or behind it, as if all frames took the same time. While a
 * frame is on stage its own time may run, so that a talk is behind only once that is over, and ahead
 * only where that has not begun.
 * @param at position of the frame on stage, from 0
 * @param count how many frames there are
 * @returns `behindMs` is less than 0 where it is ahead; past the end of its length a talk is red
 */
export function paceOf(
  at: number,
  count: number,
  spentMs: number,
  lengthMs: number,
): { pace: Pace; behindMs: number } {
  const frameMs = lengthMs / count;
  const early = Math.min(spentMs - at * frameMs, 0);
  const behindMs = Math.max(spentMs - (at + 1) * frameMs, 0) + early;
  if (spentMs > lengthMs || behindMs > lengthMs * RED) return { pace: 'red', behindMs };
  return { pace: behindMs > lengthMs * AMBER ? 'amber' : 'green', behindMs };
}

/** A stopwatch's time: "4:05", and "1:04:05" from an hour on, in digits that the caller writes. */
export function clockOf(ms: number, digits: (n: number, min: number) => string): string {
  const seconds = Math.floor(Math.max(ms, 0) / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = [digits(minutes, hours > 0 ? 2 : 1), digits(seconds % 60, 2)];
  return [...(hours > 0 ? [digits(hours, 1)] : []), ...rest].join(':');
}

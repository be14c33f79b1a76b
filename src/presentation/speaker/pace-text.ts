import { speakerWords } from './words.ts';
import type { paceOf } from '../../state/pace.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';

const MINUTE_MS = 60_000;

/**
 * How a talk keeps to its length, in words: "2 minutes behind".
 * @param overMs how long it has run past its length; less than 0 before its end
 */
export function paceText(
  app: TimelineState,
  { pace, behindMs }: ReturnType<typeof paceOf>,
  overMs: number,
): string {
  const { paces } = speakerWords.of(app.localizer.lang);
  const minutes = Math.floor((overMs > 0 ? overMs : Math.abs(behindMs)) / MINUTE_MS);
  if (overMs > 0) return minutes === 0 ? paces.up : app.localizer.count(minutes, paces.over);
  if (behindMs < 0) return minutes === 0 ? paces.onTime : app.localizer.count(minutes, paces.ahead);
  if (pace === 'green') return paces.onTime;
  return minutes === 0 ? paces.less : app.localizer.count(minutes, paces.behind);
}

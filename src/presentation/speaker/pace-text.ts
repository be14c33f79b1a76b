import { speakerWords } from './words.ts';
import type { paceOf } from '../../state/pace.ts';
import type { Localizer } from '../../state/localizer.svelte.ts';
import { MINUTE_MS } from '../../time/instant.ts';

/**
 * How a talk keeps to its length, in words: "2 minutes behind".
 * @param overMs how far the talk is past its length; negative before its end
 */
export function paceText(
  localizer: Localizer,
  { pace, behindMs }: ReturnType<typeof paceOf>,
  overMs: number,
): string {
  const { paces } = speakerWords.of(localizer.lang);
  const minutes = Math.floor((overMs > 0 ? overMs : Math.abs(behindMs)) / MINUTE_MS);
  if (overMs > 0) return minutes === 0 ? paces.up : localizer.count(minutes, paces.over);
  if (behindMs < 0) return minutes === 0 ? paces.onTime : localizer.count(minutes, paces.ahead);
  if (pace === 'green') return paces.onTime;
  return minutes === 0 ? paces.less : localizer.count(minutes, paces.behind);
}

import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import type { Color } from './node.ts';
import type { Stroke } from './glyph.ts';
import { outlinePx, shapeDetail, shapePath } from './shapes.ts';
import { hueOf, shapeOf } from './style.ts';

/** A mark on the stage's line: filled once its event has been presented, hollow before. */
export function stageMark(
  event: TimelineEvent,
  timeline: Timeline,
  look: { sizePx: number; isPresented: boolean; rtl: boolean },
): Stroke[] {
  const { sizePx, isPresented, rtl } = look;
  const [shape, dir] = [shapeOf(event.kind), rtl ? 'rtl' : 'ltr'] as const;
  const hue = hueOf(event, timeline);
  const strokeWidth = outlinePx(sizePx);
  const d = shapePath(shape, sizePx, dir, isPresented ? 0 : strokeWidth / 2);
  const mark: Stroke = isPresented
    ? { part: 'mark', d, fill: hue }
    : { part: 'mark', d, fill: 'paper', stroke: hue, strokeWidth };
  const detail = shapeDetail(shape, sizePx, dir);
  const stroke: Color = isPresented ? 'paper' : hue;
  return detail ? [mark, { part: 'detail', d: detail, stroke, strokeWidth }] : [mark];
}

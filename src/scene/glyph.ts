import type { Status } from '../data/schema.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import type { Color } from './node.ts';
import { outlinePx, shapeDetail, shapePath, type Shape } from './shapes.ts';
import { hueOf, isDoubted, markSizePx, shapeOf } from './style.ts';

/** The outline of what is denied. */
const DASH = [3, 2] as const;

/** The meaning and look of a mark. */
export interface Glyph {
  shape: Shape;
  status: Status;
  hue: Color;
  sizePx: number;
  dir: 'ltr' | 'rtl';
}

/** One path of a mark, drawn around 0,0. */
export interface Stroke {
  part: 'mark' | 'detail' | 'standing';
  d: string;
  fill?: Color;
  stroke?: Color;
  strokeWidth?: number;
  dash?: readonly number[];
}

/** The mark of an event in its kind's shape, even where the drawing has a bar. */
export function glyphOf(event: TimelineEvent, timeline: Timeline, dir: Glyph['dir']): Glyph {
  const { kind, status } = event;
  const [shape, hue, sizePx] = [shapeOf(kind), hueOf(event, timeline), markSizePx(event)];
  return { shape, status, hue, sizePx, dir };
}

/**
 * The paths of a mark, in painting order. They show the claim status without colour or words:
 * filled if undisputed, hollow if disputed, a dashed outline if denied, struck through if
 * withdrawn, a second outline if confirmed. Denials are hollow too.
 */
export function strokesOf({ shape, status, hue, sizePx, dir }: Glyph): Stroke[] {
  const hollow = shape === 'crossed-speech' || isDoubted(status);
  const strokeWidth = outlinePx(sizePx);
  const stroke = hue;
  const d = shapePath(shape, sizePx, dir, hollow ? strokeWidth / 2 : 0);
  const strokes: Stroke[] = [
    hollow
      ? { part: 'mark', d, fill: 'paper', stroke, strokeWidth }
      : { part: 'mark', d, fill: hue },
  ];
  if (status === 'denied') strokes[0]!.dash = DASH;
  const detail = shapeDetail(shape, sizePx, dir);
  if (detail)
    strokes.push({ part: 'detail', d: detail, stroke: hollow ? hue : 'paper', strokeWidth });
  const part = 'standing';
  if (status === 'confirmed')
    strokes.push({
      part,
      d: shapePath(shape, sizePx, dir, -1 - strokeWidth),
      stroke,
      strokeWidth: 1,
    });
  const end = sizePx / 2;
  if (status === 'withdrawn')
    strokes.push({ part, d: `M${-end},${end}L${end},${-end}`, stroke, strokeWidth });
  return strokes;
}

/** The symbol of a collapsed gap: a break in the line. */
export const gapStrokes: readonly Omit<Stroke, 'part'>[] = [
  { d: 'M-8,7L-1,-7L8,-7L1,7Z', fill: 'paper' },
  { d: 'M-8,7L-1,-7M1,7L8,-7', stroke: 'ink', strokeWidth: 1.5 },
];

import type { Bar } from '../../layout/bar-rows.ts';
import type { Box } from '../../layout/box.ts';
import type { Projection } from '../../layout/viewport.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { Color, Node } from '../node.ts';

/** An approximate end fades over its bounds, but no less than this. */
const SOFT_PX = 14;
/** An unknown end fades from the last that is known of the event, over no less than this. */
const UNKNOWN_PX = 40;
/** The arrow at an open end: its length, and how far it stands out of the bar on both sides. */
const ARROW_PX = 11;
const WING_PX = 3.5;
/** The question mark at an unknown end: its size, and how far it stands from that end. */
const QUESTION_PX = 12;
const INSET_PX = 7;

/** The ends of a bar that are open, or unknown, on the left and on the right. */
function sidesOf({ extent }: TimelineEvent, rtl: boolean) {
  const { openStart, openEnd, unknownStart, unknownEnd } = extent;
  const first = { unknown: unknownStart, open: openStart && !unknownStart };
  const last = { unknown: unknownEnd, open: openEnd && !unknownEnd };
  return rtl ? { left: last, right: first } : { left: first, right: last };
}

/** The part of a bar between the arrows at its open ends. */
export function beforeArrows(box: Box, event: TimelineEvent, rtl: boolean): Box {
  const { left, right } = sidesOf(event, rtl);
  const [first, last] = [left, right].map(({ open }) => (open ? ARROW_PX - 1 : 0));
  return { ...box, x: box.x + first!, w: Math.max(1, box.w - first! - last!) };
}

/** An arrow at each open end of a bar: it goes on; a question mark at each that is unknown. */
export function endNodes(event: TimelineEvent, box: Box, hue: Color, rtl: boolean): Node[] {
  const sides = sidesOf(event, rtl);
  const y = box.y + box.h / 2;
  return (['left', 'right'] as const).flatMap((side): Node[] => {
    const { open, unknown } = sides[side];
    const out = side === 'left' ? -1 : 1;
    const x = side === 'left' ? box.x : box.x + box.w;
    const key = `end:${event.id}:${side}`;
    if (open) return [{ type: 'path', key, x, y, d: arrowPath(out, box.h), fill: hue }];
    return unknown ? [{ ...QUESTION, key, x: x - out * INSET_PX, y: y + 4 }] : [];
  });
}

function arrowPath(out: 1 | -1, heightPx: number): string {
  const back = -out * ARROW_PX;
  const wing = heightPx / 2 + WING_PX;
  return `M0,0L${back},${-wing}V${wing}Z`;
}

const QUESTION = {
  type: 'text',
  lines: ['?'],
  lineHeight: QUESTION_PX,
  anchor: 'middle',
  dir: 'ltr',
  size: QUESTION_PX,
  weight: 600,
  fill: 'ink',
  halo: true,
} as const;

/** The px of a bar's soft ends: of an approximate one from the earliest to the latest possible. */
export function softEndsOf({ event, from, to }: Bar, { x }: Projection, rtl: boolean) {
  const { start, end, openStart, openEnd, unknownStart, unknownEnd, uncertain, ...extent } =
    event.extent;
  const length = (leastPx: number, a: number, b: number) =>
    Math.min(to - from, Math.max(leastPx, Math.abs(a - b)));
  const soft = (a: number, b: number) => length(SOFT_PX, x(a), x(b));
  const closedStart = extent.approximateStart || uncertain ? soft(start.earliest, start.latest) : 0;
  const closedEnd = extent.approximateEnd || uncertain ? soft(end.earliest, end.latest) : 0;
  const [startPx, endPx] = rtl ? [to, from] : [from, to];
  const lostStart = unknownStart ? length(UNKNOWN_PX, startPx, x(end.earliest)) : 0;
  const lostEnd = unknownEnd ? length(UNKNOWN_PX, endPx, x(start.latest)) : 0;
  const first = openStart ? lostStart : closedStart;
  const last = openEnd ? lostEnd : closedEnd;
  return rtl ? { left: last, right: first } : { left: first, right: last };
}

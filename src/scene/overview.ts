import { trueTime } from '../layout/scale.ts';
import { project, type Projection, type Viewport } from '../layout/viewport.ts';
import type { Axis } from '../layout/axis.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import type { Instant } from '../time/instant.ts';
import { hueOf } from './style.ts';
import type { Node } from './node.ts';
import { ringPath } from './shapes.ts';

/** Space in px at both ends of the overview. */
const PAD_PX = 14;
const DOT_PX = 3.5;
const LINE_Y_PX = 20;
/** The size of the axis labels. */
export const OVERVIEW_TEXT_PX = 11;
/** Dots closer than this are merged. */
const BUCKET_PX = 2;

/** The projection of an overview `width` px wide, which shows a whole domain in true time. */
export function overviewProjection(
  { start, end }: { start: Instant; end: Instant },
  width: number,
  rtl: boolean,
): { projection: Projection; viewport: Viewport } {
  const padMs = ((end - start || 1) * PAD_PX) / Math.max(1, width - 2 * PAD_PX);
  const viewport = { start: start - padMs, end: end + padMs, width };
  return { viewport, projection: project(viewport, trueTime(start, end), rtl) };
}

/** The input of an overview. */
interface Overviewed {
  timeline: Timeline;
  /** The shown events, in time order. */
  events: readonly TimelineEvent[];
  rtl: boolean;
  isDimmed: (event: TimelineEvent) => boolean;
}

/** The nodes of an overview: dots for events, and the axis below. */
export function overviewNodes(
  of: Overviewed,
  axis: Axis,
  { x }: Projection,
  width: number,
): Node[] {
  const seen = new Set<string>();
  const dots = of.events.flatMap((event): Node[] => {
    const fill = hueOf(event, of.timeline);
    const at = Math.round(x(event.anchor) / BUCKET_PX) * BUCKET_PX;
    const opacity = of.isDimmed(event) ? 0.2 : 0.75;
    const key = `dot:${fill}:${at}:${opacity}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ type: 'path', key, x: at, y: LINE_Y_PX - 6, d: ringPath(DOT_PX), fill, opacity }];
  });
  return [
    { type: 'rect', key: 'line', x: 0, y: LINE_Y_PX, w: width, h: 1, fill: 'muted', opacity: 0.5 },
    ...axis.ticks.map(({ t, x: at }): Node => ({
      type: 'rect',
      key: `tick:${t}`,
      x: at,
      y: LINE_Y_PX - 2,
      w: 1,
      h: 5,
      fill: 'muted',
    })),
    ...axis.labels
      .filter(({ rank }) => rank === 'period')
      .map(({ t, x: at, text }): Node => ({
        type: 'text',
        key: `label:${t}`,
        x: at,
        y: LINE_Y_PX + 16,
        lines: [text],
        lineHeight: 14,
        anchor: 'middle',
        dir: of.rtl ? 'rtl' : 'ltr',
        size: OVERVIEW_TEXT_PX,
        weight: 400,
        fill: 'muted',
      })),
    ...dots,
  ];
}

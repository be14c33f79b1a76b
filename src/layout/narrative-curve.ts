import { greatest, range } from 'd3';
import { isInterval, type TimelineEvent } from '../model/timeline.ts';
import { inView, SHORTEST_BAR_PX, spanPx, type ArrangeInput } from './arrange.ts';
import type { Box } from './box.ts';
import { placeCaptions, type Caption, type CaptionRequest } from './captions.ts';
import { placeNarrativeLabels, type NarrativeLabel } from './narrative-labels.ts';
import type { Wrapped } from './wrap.ts';
import { cut, stretchesThrough, type Stretch } from './monotone-curve.ts';

/** The input of a narrative curve. */
export interface NarrativeInput extends Pick<
  ArrangeInput,
  'viewport' | 'projection' | 'rtl' | 'selected' | 'barLabel' | 'radiusPx' | 'isDimmed' | 'memory'
> {
  /** An event's title on as many lines as it needs. */
  label: (event: TimelineEvent) => Wrapped;
  /** All events that have a row, shown or not, in narrative order; those not in the source last. */
  rows: readonly TimelineEvent[];
  isShown: (event: TimelineEvent) => boolean;
  topPx: number;
  heightPx: number;
  /** The extent of the whisker below a mark, in px from the plot's left; undefined if it has none. */
  whisker: (mark: NarrativeMark) => { x: number; length: number } | undefined;
  /** The caption of the jump in time between two neighbours, and its width in px. */
  caption: (from: TimelineEvent, to: TimelineEvent) => { text: string; w: number } | undefined;
}

/** An event in its row: a point of the curve, in px from the top left of the plot. */
export interface NarrativeMark {
  event: TimelineEvent;
  /** How many events it represents; more than one if there are more events than rows. */
  count: number;
  x: number;
  y: number;
  /** Half the size of its mark; of a bar half its height. */
  radiusPx: number;
  /** The extent of a bar; absent if the event is drawn as a mark. */
  bar?: { from: number; to: number };
}

/** The part of the curve from one event to the next. */
interface NarrativeStretch {
  from: TimelineEvent;
  to: TimelineEvent;
  points: Stretch;
  /** Whether it goes back in time. */
  isBack: boolean;
}

export interface NarrativeCurve {
  /** The height of a row in px. */
  rowPx: number;
  /** The y of the rule above the events that are not in the source; absent without it. */
  ruleY: number | undefined;
  /** The rows, top to bottom, each with its first event. */
  rows: readonly { event: TimelineEvent; y: number }[];
  /** The marks in view. */
  marks: readonly NarrativeMark[];
  stretches: readonly NarrativeStretch[];
  labels: readonly NarrativeLabel[];
  captions: readonly Caption[];
  /** Whether there is room for whiskers, `WHISKER_PX` below the marks. */
  hasWhiskers: boolean;
}

/** Space above the events that are not in the source, in rows. */
const GAP_ROWS = 0.7;
/** If rows would be lower than this, several events share one. */
const LEAST_ROW_PX = 6;
/** Rows lower than this have no captions, and smaller marks. */
const TEXT_ROW_PX = 17;
const BAR_PX = 11;
/** Distance of a whisker below its mark, half its height, and the least row that has room for it. */
export const WHISKER_PX = 14.5;
const WHISKER_HALF_PX = 4;
const WHISKER_ROW_PX = 32;

interface CurveRow {
  events: readonly TimelineEvent[];
  y: number;
}

/**
 * The narrative curve of a view: time runs along x, and each event has a row of its own, from the
 * first in the source down to the last; those not in the source are below a rule.
 */
export function arrangeNarrative(input: NarrativeInput): NarrativeCurve {
  const { rows, rowPx, ruleY } = rowsOf(input);
  const points = rows.flatMap((row) => pointOf(row, rowPx, input) ?? []);
  const inSource = points.filter(({ event }) => event.firstParagraph < Infinity);
  const curve = stretchesThrough(inSource);
  const { rtl, topPx, heightPx } = input;
  const { width } = input.viewport;
  const plot = { x: 0, y: topPx, w: width, h: heightPx };
  const marks = points.filter(({ x, bar }) => bar !== undefined || (x >= 0 && x <= width));
  const whiskers = rowPx < WHISKER_ROW_PX ? [] : marks.flatMap((mark) => whiskerOf(mark, input));
  const labels = placeNarrativeLabels(marks, curve, rowPx, whiskers, input);
  const stretches = inSource.slice(1).flatMap(({ event: to }, i): NarrativeStretch[] => {
    const from = inSource[i]!;
    const points = cut(curve[i]!, 0, width);
    const isBack = from.event.index > to.index;
    return points ? [{ from: from.event, to, points, isBack }] : [];
  });
  const requests =
    rowPx < TEXT_ROW_PX ? [] : stretches.flatMap((stretch) => requestOf(stretch, input));
  const captions = placeCaptions(requests, { curve, marks, labels, plot, rtl, whiskers });
  const firsts = rows.map(({ events, y }) => ({ event: events[0]!, y }));
  return {
    rowPx,
    ruleY,
    rows: firsts,
    marks,
    stretches,
    labels,
    captions,
    hasWhiskers: rowPx >= WHISKER_ROW_PX,
  };
}

/** One row for each event, or for several if the height is too small; those not in the source apart. */
function rowsOf({ rows: events, topPx, heightPx }: NarrativeInput) {
  const inSource = events.filter((event) => event.firstParagraph < Infinity);
  const rest = events.slice(inSource.length);
  const gap = inSource.length > 0 && rest.length > 0 ? GAP_ROWS : 0;
  const each = Math.ceil((events.length * LEAST_ROW_PX) / heightPx) || 1;
  const [above, below] = [chunks(inSource, each), chunks(rest, each)];
  const rowPx = heightPx / Math.max(1, above.length + gap + below.length);
  const y = (row: number) => topPx + (row + 0.5) * rowPx;
  const rows: CurveRow[] = [
    ...above.map((events, i) => ({ events, y: y(i) })),
    ...below.map((events, i) => ({ events, y: y(above.length + gap + i) })),
  ];
  const ruleY = gap > 0 ? topPx + (above.length + gap / 2) * rowPx : undefined;
  return { rows, rowPx, ruleY };
}

function chunks(events: readonly TimelineEvent[], size: number): TimelineEvent[][] {
  return range(0, events.length, size).map((from) => events.slice(from, from + size));
}

/** The point of a row's event on the curve; undefined if none of the row's events is shown. */
function pointOf(
  { events, y }: CurveRow,
  rowPx: number,
  input: NarrativeInput,
): NarrativeMark | undefined {
  const shown = events.filter(input.isShown);
  if (shown.length === 0) return undefined;
  const event = representative(shown, input);
  const radiusPx = Math.min(input.radiusPx(event), Math.max(3, (rowPx * 0.9) / 2));
  const at = { event, count: shown.length, y };
  const x = input.projection.x(event.anchor);
  if (!isInterval(event)) return { ...at, x, radiusPx };
  if (!inView(event, input.viewport)) return { ...at, x, radiusPx };
  const { from, to } = spanPx(event, input);
  if (to - from < SHORTEST_BAR_PX) return { ...at, x: (from + to) / 2, radiusPx };
  return { ...at, x, radiusPx: BAR_PX / 2, bar: { from, to } };
}

/** The representative of a row: the chosen event, else the most important one in view. */
function representative(events: readonly TimelineEvent[], input: NarrativeInput): TimelineEvent {
  const { selected, isDimmed, viewport } = input;
  const isSeen = ({ anchor }: TimelineEvent) => anchor >= viewport.start && anchor < viewport.end;
  const rank = (event: TimelineEvent) =>
    (event === selected ? 100 : 0) +
    (isSeen(event) ? 20 : 0) +
    (isDimmed?.(event) ? 0 : 10) +
    event.importance;
  return greatest(events, rank)!;
}

function whiskerOf(mark: NarrativeMark, { whisker }: NarrativeInput): Box[] {
  const found = mark.bar ? undefined : whisker(mark);
  if (!found) return [];
  const y = mark.y + WHISKER_PX - WHISKER_HALF_PX;
  return [{ x: found.x, y, w: found.length, h: 2 * WHISKER_HALF_PX }];
}

function requestOf(
  { from, to, points }: NarrativeStretch,
  { caption }: NarrativeInput,
): CaptionRequest[] {
  const said = caption(from, to);
  return said ? [{ ...said, key: `${from.id} ${to.id}`, events: [from, to], stretch: points }] : [];
}

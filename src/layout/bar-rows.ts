import type { TimelineEvent } from '../model/timeline.ts';
import { barRowTop, type Lane } from './lanes.ts';
import { isFree, packIntervals, take, type RowSpans } from './rows.ts';
import type { Wrapped } from './wrap.ts';

/** An event's bar, in px from the left. */
export interface BarSpan {
  event: TimelineEvent;
  from: number;
  to: number;
}

/** A bar with its label and its place: `row` counts its lane's rows of bars, `top` is the row's top. */
export interface Bar extends BarSpan {
  row: number;
  top: number;
  label: Wrapped;
  /** Left edge of the label. */
  labelX: number;
  /** Whether its row has no room for a label. */
  thin?: true;
}

/** Bars of a lane that have a place, those that have none, and how many rows they leave no marks in. */
interface BarRows {
  shown: Bar[];
  rest: readonly Bar[];
  rows: number;
}

/** Space in px around a bar and its label. */
const AIR_PX = 4;
/** A row of thin bars, without labels. */
export const THIN_ROW_PX = 7;
/** Where bars are crowded, at least one row in so many keeps its labels. */
const LABELLED = 3;

/** Bars in rows of their own, each with its label as near to its start as the view allows. */
export function packBars(
  spans: readonly BarSpan[],
  { widthPx, rtl, label: labelOf }: Labelling,
): Bar[] {
  const bars = spans.map(({ event, from, to }) => {
    const label = labelOf(event);
    const seenFrom = Math.max(0, from);
    const seenTo = Math.min(widthPx, to);
    const wanted = rtl ? seenTo - label.w : seenFrom;
    const labelX = Math.max(0, Math.min(widthPx - label.w, wanted));
    return { event, from, to, label, labelX };
  });
  // In the reading direction, so that right to left mirrors left to right.
  const rows = packIntervals(bars.map(roomOf).map((room) => (rtl ? mirrored(room) : room)));
  return bars.map((bar, i) => ({ ...bar, row: rows[i]!, top: 0 }));
}

interface Labelling {
  widthPx: number;
  rtl: boolean;
  label: (event: TimelineEvent) => Wrapped;
}

/** How many rows bars need. */
export function rowCount(bars: readonly Bar[]): number {
  return 1 + Math.max(-1, ...bars.map(({ row }) => row));
}

/** Bars that all have a row, up from the lane's foot. */
export function standBars(lane: Lane, bars: readonly Bar[]): BarRows {
  const rows = rowCount(bars);
  const shown = bars.map((bar) => ({ ...bar, top: barRowTop(lane, rows, bar.row) }));
  return { shown, rest: [], rows };
}

/**
 * More bars than `capacity` rows hold: the first in the order of `gain` keep their labels, the next stand
 * thin and close below them, as many as there is room for.
 */
export function crowdBars(
  lane: Lane,
  bars: readonly Bar[],
  capacity: number,
  gain: (a: Bar, b: Bar) => number,
): BarRows {
  const { barRowPx } = lane.density;
  const ordered = bars.toSorted(gain);
  for (let labelled = capacity; ; labelled--) {
    const thinRows = Math.floor(((capacity - labelled) * barRowPx) / THIN_ROW_PX);
    const wide = fill(ordered, labelled);
    const thin = fill(wide.rest.map(bare), thinRows);
    if (thin.rest.length > 0 && labelled > Math.ceil(capacity / LABELLED)) continue;
    const thinTop = barRowTop(lane, capacity, labelled);
    const shown = [
      ...wide.placed.map((bar) => ({ ...bar, top: barRowTop(lane, capacity, bar.row) })),
      ...thin.placed.map((bar) => ({ ...bar, top: thinTop + bar.row * THIN_ROW_PX })),
    ];
    return { shown, rest: thin.rest, rows: capacity };
  }
}

/** A bar without its label. */
function bare(bar: Bar): Bar {
  return { ...bar, label: { ...bar.label, lines: [], w: 0 }, labelX: bar.from, thin: true };
}

/** Fills rows with bars, each in the first row that is free. */
function fill(bars: readonly Bar[], rowCount: number) {
  const rows: RowSpans[] = Array.from({ length: rowCount }, () => []);
  const placed: Bar[] = [];
  const rest: Bar[] = [];
  for (const bar of bars) {
    const { from, to } = roomOf(bar);
    const row = rows.findIndex((row) => isFree(row, from, to));
    if (row < 0) rest.push(bar);
    else {
      take(rows[row]!, from, to);
      placed.push({ ...bar, row });
    }
  }
  return { placed, rest };
}

function mirrored({ from, to }: { from: number; to: number }) {
  return { from: -to, to: -from };
}

/** The part of a row that a bar and its label take. */
function roomOf({ from, to, label, labelX }: Pick<Bar, 'from' | 'to' | 'label' | 'labelX'>) {
  return { from: Math.min(from, labelX) - AIR_PX, to: Math.max(to, labelX + label.w) + AIR_PX };
}

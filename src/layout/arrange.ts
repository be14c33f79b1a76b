import { greatest, group, sum } from 'd3';
import { bestOf, rangeOf, type Column } from '../model/columns.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import {
  barCapacity,
  barRowTop,
  DENSITIES,
  pointCapacity,
  stackLanes,
  totalPx,
  type Demands,
  type Density,
  type Lane,
} from './lanes.ts';
import type { Crowd } from './crowd.ts';
import type { placeAmongDimmed } from './dimmed-placement.ts';
import {
  joinAll,
  placeLabels,
  placementRules,
  type Candidate,
  type PlacementChoices,
  type PlacementMemory,
  type PlacementRules,
  type Placement,
} from './label-placement.ts';
import { crowdBars, packBars, rowCount, standBars, type Bar, type BarSpan } from './bar-rows.ts';
import type { Projection, Viewport } from './viewport.ts';
import type { Wrapped } from './wrap.ts';

/** One track's events: those drawn as points, and those drawn as bars. */
export interface LaneEvents {
  points: Column;
  /** In time order. */
  bars: readonly TimelineEvent[];
}

export interface ArrangedLane {
  lane: Lane;
  placements: readonly Placement[];
  bars: readonly Bar[];
  /** Events in view whose label found no room. */
  unlabelled: number;
}

/** The input of an arrangement: all known before anything is drawn. */
export interface ArrangeInput {
  lanes: readonly LaneEvents[];
  viewport: Viewport;
  projection: Projection;
  rtl: boolean;
  /** The event that is placed first, whatever its importance. */
  selected: TimelineEvent | undefined;
  /** An event's title for a mark, in rows of so many lines: the ways to set it, the best first. */
  labels: (event: TimelineEvent, rowLines: 1 | 2) => readonly Wrapped[];
  /** An event's title for a bar, on one line. */
  barLabel: (event: TimelineEvent) => Wrapped;
  radiusPx: (event: TimelineEvent) => number;
  /** Whether an event is dimmed; dimmed ones represent a cluster only if all of it is dimmed. */
  isDimmed?: ((event: TimelineEvent) => boolean) | undefined;
  /** How much more than its importance an event matters: such are the last to join a cluster. */
  weight?: ((event: TimelineEvent) => number) | undefined;
  memory?: PlacementMemory;
  /** Places marks and labels while some are dimmed; otherwise `placeLabels` does. */
  placeAmongDimmed?: typeof placeAmongDimmed | undefined;
  /** Lazy; makes marks small where they find no room. They join others without it. */
  crowd?: Crowd | undefined;
  /** Which places of labels in a lane are preferred to others. */
  prefers?: ((lane: Lane, rules: PlacementRules) => PlacementChoices['prefers']) | undefined;
}

/** With more marks than this in a lane, one represents all within `BUCKET_PX`. */
const MAX_SINGLE = 120;
const BUCKET_PX = 14;
/** Room in px for the "+3" before a mark, where rows are too close to hold it above the mark. */
const COUNT_PX = 24;
/** A bar shorter than this is drawn as a mark. */
export const SHORTEST_BAR_PX = 16;

/**
 * The rows that each lane needs to show all labels of a view, at most as many as the height holds, in
 * the roomiest density in which they fit; in the closest if they fit in none.
 */
export function demandsOf(input: ArrangeInput, heightPx: number): Demands {
  let demands: Demands;
  for (const density of DENSITIES) {
    demands = demandsIn(density, input, heightPx);
    if (totalPx(demands) <= heightPx) break;
  }
  return demands!;
}

/** The rows that each lane needs in a density. */
export function demandsIn(density: Density, input: ArrangeInput, heightPx: number): Demands {
  // One row more than there is room for, so that what does not fit asks for a closer density.
  const most = 1 + Math.max(1, Math.floor(heightPx / density.pointRowPx));
  const lanes = input.lanes.map((events) => {
    const { candidates, bars } = sort(events, density, input);
    const { rtl, viewport } = input;
    const forward = rtl ? -1 : 1;
    const placements = placeLabels(
      candidates,
      most,
      forward,
      viewport.width,
      undefined,
      density.lines,
    );
    const rows = placements.flatMap(({ row, label, labelAt }) => [
      row,
      labelAt ? labelAt.row + Math.ceil(label.lines.length / density.lines) - 1 : 0,
    ]);
    return { pointRows: 1 + Math.max(-1, ...rows), barRows: rowCount(bars) };
  });
  return { lanes, density };
}

/** Arranges a view in lanes of given heights. */
export function arrange(
  input: ArrangeInput,
  demands: Demands,
  topPx: number,
  heightPx: number,
): ArrangedLane[] {
  const stacked = stackLanes(demands, topPx, heightPx);
  return input.lanes.map((events, i) => arrangeLane(events, stacked[i]!, input));
}

function arrangeLane(events: LaneEvents, lane: Lane, input: ArrangeInput): ArrangedLane {
  const { density } = lane;
  const { candidates, bars: wide } = sort(events, density, input);
  const capacity = barCapacity(lane, candidates.length > 0);
  const {
    shown,
    rest,
    rows: barRows,
  } = rowCount(wide) <= capacity
    ? standBars(lane, wide)
    : crowdBars(lane, wide, barCapacity(lane, true), gainOf(input));
  // A bar that found no row is drawn as a mark.
  const wanting = [...candidates, ...spanCandidates(rest, events.bars, density, input)];
  const rows = Math.max(1, pointCapacity(lane, barRows));
  const { rtl, viewport, memory } = input;
  const lay: typeof placeAmongDimmed = input.placeAmongDimmed ?? placeLabels;
  const forward = rtl ? -1 : 1;
  const { lines } = density;
  const { width } = viewport;
  const footPx = barRowTop(lane, barRows, 0);
  const choices = input.crowd?.choicesIn(lane, shown, footPx, wanting, input, placementRules) ?? {
    settle: joinAll,
  };
  const prefers = input.prefers?.(lane, placementRules);
  const rules = { ...placementRules, ...choices, prefers };
  const placements = lay(wanting, rows, forward, width, memory, lines, rules);
  const labelled = [
    ...placements.filter(({ labelAt }) => labelAt),
    ...shown.filter(({ label }) => label.lines.length > 0),
  ].length;
  const all = sum(candidates, ({ count }) => count) + wide.length;
  return { lane, placements, bars: shown, unlabelled: all - labelled };
}

/** An interval as a mark in the middle of its visible part. */
function spanCandidate(
  { event, from, to }: BarSpan,
  density: Density,
  input: ArrangeInput,
): Candidate {
  const seen = Math.max(0, from) + Math.min(input.viewport.width, to);
  return candidateOf(event, seen / 2, 1, density, input);
}

/** Sorts the lane's events in view into marks to place, and bars in rows. */
function sort({ points, bars }: LaneEvents, density: Density, input: ArrangeInput) {
  const spans = bars
    .filter((event) => inView(event, input.viewport))
    .map((event) => spanPx(event, input));
  // Bars become marks if they are short, or if they are not among the most important of more than fit into rows.
  const long = spans
    .filter(({ from, to }) => to - from >= SHORTEST_BAR_PX)
    .sort((a, b) => priority(b.event, input) - priority(a.event, input))
    .slice(0, MAX_SINGLE);
  const isBar = new Set(long);
  const rest = spans.filter((span) => !isBar.has(span));
  return {
    candidates: [
      ...candidatesOf(points, density, input),
      ...spanCandidates(rest, bars, density, input),
    ],
    bars: packBars(long, {
      widthPx: input.viewport.width,
      rtl: input.rtl,
      label: input.barLabel,
    }),
  };
}

/** Intervals as marks: each by itself if they are few, else one for each bucket of px. */
function spanCandidates(
  spans: readonly BarSpan[],
  bars: readonly TimelineEvent[],
  density: Density,
  input: ArrangeInput,
): Candidate[] {
  if (spans.length <= MAX_SINGLE) return spans.map((span) => spanCandidate(span, density, input));
  const origin = gridOrigin(bars[0]!.anchor, input);
  const buckets = group(spans, ({ from, to }) =>
    Math.floor((from + to - 2 * origin) / 2 / BUCKET_PX),
  );
  return [...buckets.values()].map((bucket) => {
    const best = greatest(bucket, ({ event }) => rank(event, input))!;
    return { ...spanCandidate(best, density, input), count: bucket.length };
  });
}

/** The part of the plot that an interval covers, in px from left to right. */
export function spanPx(
  event: TimelineEvent,
  { projection, viewport, rtl }: Pick<ArrangeInput, 'projection' | 'viewport' | 'rtl'>,
): BarSpan {
  const { start, end, openStart, openEnd } = event.extent;
  const first = openStart ? viewport.start : start.earliest;
  const last = openEnd ? viewport.end : end.latest;
  const [from, to] = rtl ? [last, first] : [first, last];
  return { event, from: projection.x(from), to: projection.x(to) };
}

/** Whether any part of an interval is in a window of time. */
export function inView({ extent }: TimelineEvent, viewport: Viewport): boolean {
  const { start, end, openStart, openEnd } = extent;
  const begins = openStart || start.earliest < viewport.end;
  return begins && (openEnd || end.latest > viewport.start);
}

/** The point events in view: each by itself if they are few, else one for each bucket of px. */
function candidatesOf(column: Column, density: Density, input: ArrangeInput): Candidate[] {
  const { projection, viewport } = input;
  const { start, end } = viewport;
  const { from, to } = rangeOf(column, start, end);
  if (to - from <= MAX_SINGLE) {
    return column.events
      .slice(from, to)
      .map((event) => candidateOf(event, projection.x(event.anchor), 1, density, input));
  }
  return buckets(column, density, input);
}

function buckets(column: Column, density: Density, input: ArrangeInput): Candidate[] {
  const { projection, rtl } = input;
  const { start, end } = input.viewport;
  const origin = gridOrigin(column.anchors[0]!, input);
  const step = rtl ? -BUCKET_PX : BUCKET_PX;
  const first = Math.floor((projection.x(start) - origin) / step);
  const last = Math.ceil((projection.x(end) - origin) / step);
  const filled: { from: number; to: number }[] = [];
  for (let bucket = first; bucket <= last; bucket++) {
    const t0 = Math.max(start, projection.t(origin + bucket * step));
    const t1 = Math.min(end, projection.t(origin + (bucket + 1) * step));
    const found = rangeOf(column, t0, t1);
    if (found.from < found.to) filled.push(found);
  }
  const each = Math.max(1, Math.floor(MAX_SINGLE / filled.length));
  return filled.flatMap(({ from, to }) => {
    const shown = representatives(column, from, to, each, input);
    return shown.map((event, i) => {
      const count = i === 0 ? to - from - shown.length + 1 : 1;
      return candidateOf(event, projection.x(event.anchor), count, density, input);
    });
  });
}

/** The grid of buckets is fixed to an instant, so that it moves with the events in a drag. */
function gridOrigin(t: number, { projection }: ArrangeInput): number {
  return projection.x(t) % BUCKET_PX;
}

function candidateOf(
  event: TimelineEvent,
  x: number,
  count: number,
  { lines }: Density,
  input: ArrangeInput,
): Candidate {
  const [label, ...otherLabels] = input.labels(event, lines);
  return {
    index: event.index,
    date: `${event.room.from} ${event.room.to}`,
    x,
    radiusPx: input.radiusPx(event),
    label: label!,
    otherLabels,
    ...(lines === 1 && { airPx: input.rtl ? { right: COUNT_PX } : { left: COUNT_PX } }),
    priority: rank(event, input),
    count,
  };
}

/** Of two bars, the one that matters more comes first, or the earlier. */
function gainOf(input: ArrangeInput) {
  return (a: Bar, b: Bar) =>
    priority(b.event, input) - priority(a.event, input) || a.event.index - b.event.index;
}

function priority(event: TimelineEvent, { selected, weight }: ArrangeInput): number {
  return event === selected ? Infinity : event.importance + (weight?.(event) ?? 0);
}

/** The priority, with dimmed events after all others, below 0. */
function rank(event: TimelineEvent, input: ArrangeInput): number {
  const own = priority(event, input);
  return input.placeAmongDimmed && own < Infinity && input.isDimmed?.(event) ? own - 1000 : own;
}

/** So many of the positions [from, to) as represent all: the selected one, those that matter most, dimmed ones last. */
function representatives(
  column: Column,
  from: number,
  to: number,
  count: number,
  input: ArrangeInput,
): TimelineEvent[] {
  const { selected, isDimmed } = input;
  const best = bestOf(column, from, to);
  if (count === 1 && !selected && !isDimmed?.(best)) return [best];
  const all = column.events.slice(from, to);
  if (count === 1) return [greatest(all, (event) => rank(event, input))!];
  return all.sort((a, b) => rank(b, input) - rank(a, input) || a.index - b.index).slice(0, count);
}

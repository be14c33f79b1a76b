import { bisectLeft, bisectRight, range } from 'd3';
import { CALENDAR_UNITS, floorTo, nextAfter, unitMs, type CalendarUnit } from '../time/calendar.ts';
import { civilInZone } from '../time/zone.ts';
import {
  formatContext,
  formatDuration,
  formatInstant,
  formatMonth,
  formatTick,
  type DateStyle,
} from '../time/format.ts';
import type { Instant } from '../time/instant.ts';
import type { Precision } from '../time/point-bounds.ts';
import { ticks } from '../time/ticks.ts';
import {
  datesIn,
  hasDate,
  OWN_TICK_PX,
  ownBoundary,
  tickable,
  type AxisDate,
} from './axis-dates.ts';
import type { Scale } from './scale.ts';
import type { Projection, Viewport } from './viewport.ts';

/** A boundary of the calendar on the axis. */
interface AxisTick {
  t: Instant;
  x: number;
  /** Whether a day or a longer unit begins here. */
  major: boolean;
  /** Whether it is there only to tell an event's date. */
  extra?: boolean;
}

/** Text below the axis, centred on `x`, in the row of its rank: hours, then days or longer, then their context. */
export interface AxisLabel {
  t: Instant;
  x: number;
  text: string;
  rank: 'hour' | 'period' | 'context';
}

/** A collapsed gap around `x`, and its length. */
interface CollapsedGap {
  t: Instant;
  x: number;
  text: string;
  ms: number;
}

export interface Axis {
  ticks: readonly AxisTick[];
  labels: readonly AxisLabel[];
  gaps: readonly CollapsedGap[];
}

/** The input of an axis. */
export interface AxisInput {
  viewport: Viewport;
  scale: Scale;
  projection: Projection;
  zone: string;
  style: DateStyle;
  /** Width in px of an axis label. */
  width: (text: string) => number;
  /** The dates of events, in time order: each gets a tick that tells it, and none finer than it is. */
  dates?: readonly AxisDate[];
  /** How many times the usual room each tick gets; 1 by default. */
  airy?: number;
}

/** The least px between ticks of a unit, by the width of its labels. */
const NEED_PX: Record<CalendarUnit['name'], number> = {
  year: 44,
  month: 44,
  day: 24,
  hour: 52,
  minute: 52,
  second: 68,
};
/** The text size in px for which ticks have room. */
export const AXIS_TEXT_PX = 12.5;
const MARGIN_PX = 8;
/** Steps closer than this do not all get a tick. */
const STEP_PX = 4;
const TO_THE_DAY: ReadonlySet<Precision> = new Set(['day', 'hour', 'minute', 'second']);
const DAY: CalendarUnit = CALENDAR_UNITS.find(({ name, step }) => name === 'day' && step === 1)!;

/** A stretch of the scale, on screen. */
interface AxisStretch {
  start: Instant;
  end: Instant;
  /** The time between the events on both sides of a collapsed gap, on screen or not; else 0. */
  emptyMs: number;
  widthPx: number;
}

/** A boundary of the calendar, and the stretch in which its unit is the one that fits. */
interface Boundary {
  t: Instant;
  unit: CalendarUnit;
  stretch: AxisStretch;
  /** Whether it has a tick; false if it lies before the stretch that shows its period. */
  ticked: boolean;
  /** Whether it tells the date of an event. */
  own: boolean;
  /** Whether it is no boundary of the stretch's unit. */
  extra: boolean;
}
type Found = Map<Instant, Boundary>;

/** From and to in px from the left. */
interface PxSpan {
  from: number;
  to: number;
}

/**
 * The axis of an adaptive or true time scale: in each stretch the finest calendar unit whose
 * labels fit, so that dense days show hours beside bare years. Days and
 * longer units are labelled in the middle of what is visible of them, hours at their tick.
 */
export function axisOf(input: AxisInput): Axis {
  const stretches = stretchesOf(input);
  const gaps = stretches
    .filter(({ emptyMs }) => emptyMs > 0)
    .map((gap) => ({
      t: gap.start,
      x: input.projection.x(gap.start / 2 + gap.end / 2),
      text: formatDuration(gap.emptyMs, input.style),
      ms: gap.emptyMs,
    }));
  const found: Found = new Map();
  for (const stretch of stretches) if (stretch.emptyMs === 0) collect(stretch, input, found);
  const all = [...found.values()].sort((a, b) => a.t - b.t);
  const major = all.filter(({ unit }) => isMajor(unit));
  const minor = all.filter(({ unit }) => !isMajor(unit));
  const periods = periodLabels(major, input);
  const { start, end } = input.viewport;
  return {
    ticks: all
      .filter(({ t, ticked }) => ticked && t >= start && t <= end)
      .map(({ t, unit, extra }) => {
        const tick = { t, x: input.projection.x(t), major: isMajor(unit) };
        return extra ? { ...tick, extra } : tick;
      }),
    labels: [...periods, ...contextLabels(periods, major, input), ...hourLabels(minor, input)],
    gaps,
  };
}

/**
 * The axis of equal steps: the date of each step below it, to the precision of `precisionAt`,
 * and only the part that differs from the date before.
 */
export function stepsAxis(input: AxisInput, precisionAt: (t: Instant) => Precision): Axis {
  const { viewport, projection, width } = input;
  const labels: AxisLabel[] = [];
  const taken: PxSpan[] = [];
  const shown = shownSteps(input);
  let before: Instant | undefined;
  for (const t of shown) {
    const tickX = projection.x(t);
    const last = taken.at(-1);
    if (last && tickX > last.from && tickX < last.to) continue;
    const text = changedDate(t, before, precisionAt(t), input);
    const half = width(text) / 2 + MARGIN_PX / 2;
    const x = Math.max(half, Math.min(viewport.width - half, tickX));
    const span = { from: x - half, to: x + half };
    if (text === '' || !fitsBetween(span, taken, viewport.width)) continue;
    taken.push(span);
    labels.push({ t, x, text, rank: 'period' });
    before = TO_THE_DAY.has(precisionAt(t)) ? t : undefined;
  }
  const ticks = shown.map((t) => ({ t, x: projection.x(t), major: true }));
  return { ticks, labels, gaps: [] };
}

/** The steps on screen; of those too close together only every nth, always the same ones. */
function shownSteps({ viewport, scale: { t }, projection: { x } }: AxisInput): Instant[] {
  const every = Math.ceil(STEP_PX / Math.abs(x(t[1]!) - x(t[0]!)));
  const first = Math.ceil(bisectLeft(t, viewport.start) / every) * every;
  return range(first, bisectRight(t, viewport.end), every).map((i) => t[i]!);
}

function stretchesOf({ viewport, scale, projection }: AxisInput): AxisStretch[] {
  return scale.gaps
    .map((emptyMs, i) => {
      const start = Math.max(scale.t[i]!, viewport.start);
      const end = Math.min(scale.t[i + 1]!, viewport.end);
      const widthPx = Math.abs(projection.x(end) - projection.x(start));
      return { start, end, emptyMs, widthPx };
    })
    .filter(({ start, end }) => start < end);
}

/** Adds the stretch's boundaries: of its unit, and of days if the unit is finer. The coarser unit wins. */
function collect(stretch: AxisStretch, input: AxisInput, found: Found): void {
  const { start, end, widthPx } = stretch;
  const { zone, airy = 1, dates } = input;
  const pxPerMs = widthPx / (end - start);
  const isTickable = dates ? tickable(dates, start, end, zone) : () => true;
  const fits = (unit: CalendarUnit) => unitMs(unit) * pxPerMs >= NEED_PX[unit.name] * airy;
  const fine =
    CALENDAR_UNITS.find((unit) => fits(unit) && isTickable(unit)) ?? CALENDAR_UNITS.at(-1)!;
  for (const unit of isMajor(fine) ? [fine] : [fine, DAY]) {
    const inside = ticks(start, end, unit, zone);
    for (const { t } of isLabelledWhole(unit)
      ? [{ t: floorTo(start, unit, zone) }, ...inside]
      : inside) {
      const other = found.get(t);
      if (t >= end || (other && unitMs(other.unit) >= unitMs(unit))) continue;
      const ticked = t >= start || other?.ticked === true;
      found.set(t, { t, unit, stretch, ticked, own: false, extra: false });
    }
  }
  if (dates) tellDates(datesIn(dates, start, end), fine, stretch, input, found);
}

/** Sees to a boundary for each of a stretch's dates, unless they are too many. */
function tellDates(
  dates: readonly AxisDate[],
  fine: CalendarUnit,
  stretch: AxisStretch,
  { zone }: AxisInput,
  found: Found,
): void {
  const { start, end, widthPx } = stretch;
  if (dates.length * OWN_TICK_PX > widthPx) return;
  for (const date of dates) {
    const own = ownBoundary(date, fine, widthPx / (end - start), zone);
    if (!own) continue;
    const { t, unit } = own;
    const other = found.get(t);
    const extra = { t, unit, stretch, ticked: t >= start, extra: true };
    found.set(t, { ...(other ?? extra), own: true });
  }
}

function isMajor({ name }: CalendarUnit): boolean {
  return name === 'day' || name === 'month' || name === 'year';
}

/** Whether the label stands for the whole period rather than for a tick. */
function isLabelledWhole(unit: CalendarUnit): boolean {
  return isMajor(unit) && unit.step === 1;
}

/** Those that tell a date before the others, so that they find room. */
function ownFirst(boundaries: readonly Boundary[]): Boundary[] {
  return boundaries.toSorted((a, b) => Number(b.own) - Number(a.own));
}

/** Labels of days and longer: in the middle of a single one, at the tick of a group. */
function periodLabels(major: readonly Boundary[], input: AxisInput): AxisLabel[] {
  const labels: AxisLabel[] = [];
  const taken: PxSpan[] = [];
  const name = monthNames(major, input);
  for (const boundary of ownFirst(major)) {
    const { t, unit, own } = boundary;
    const text =
      unit.name === 'month' ? name(t) : formatTick(t, unit, input.style, input.zone, false);
    const { from, to } = periodOf(boundary, input);
    const half = input.width(text) / 2;
    if (isLabelledWhole(unit) && !own && to - from < 2 * half + 2) continue;
    if (isStub(boundary, input)) continue;
    const middle = isLabelledWhole(unit) ? (from + to) / 2 : input.projection.x(t);
    const room = half + MARGIN_PX / 2;
    const x = own ? Math.max(room, Math.min(input.viewport.width - room, middle)) : middle;
    const span = { from: x - room, to: x + room };
    if (!fitsBetween(span, taken, input.viewport.width)) continue;
    taken.push(span);
    labels.push({ t, x, text, rank: 'period' });
  }
  return labels.sort((a, b) => a.t - b.t);
}

/** Whether a period began before the scale and has no event: a part of a day before the first one. */
function isStub({ t, unit }: Boundary, { scale, dates, zone }: AxisInput): boolean {
  return dates !== undefined && t < scale.t[0]! && !hasDate(dates, t, unit, zone);
}

/** Whole names of months where each has room for its own, else short ones for all. */
function monthNames(major: readonly Boundary[], input: AxisInput): (t: Instant) => string {
  const { style, zone, width, projection } = input;
  const whole = major
    .filter(({ unit }) => unit.name === 'month')
    .every(({ t, unit }) => {
      const room = Math.abs(projection.x(nextAfter(t, unit, zone)) - projection.x(t));
      return width(formatMonth(t, style, zone)) + MARGIN_PX <= room;
    });
  const month = { name: 'month', step: 1 } as const;
  return (t) => (whole ? formatMonth(t, style, zone) : formatTick(t, month, style, zone, false));
}

/** The part of a period that is on screen and in its stretch, in px. */
function periodOf({ t, unit, stretch }: Boundary, input: AxisInput): PxSpan {
  const { viewport, projection, zone } = input;
  const { x } = projection;
  // A day may span several stretches, if it was cut by the hour.
  const last = unit.name === 'day' ? viewport.end : stretch.end;
  const end = Math.min(nextAfter(t, unit, zone), last);
  const [from, to] = [x(Math.max(t, stretch.start)), x(end)].sort((a, b) => a - b);
  return { from: from!, to: to! };
}

function fitsBetween(span: PxSpan, taken: readonly PxSpan[], width: number): boolean {
  if (span.from < 0 || span.to > width) return false;
  return taken.every(({ from, to }) => span.to <= from || span.from >= to);
}

/** The context of neighbouring labels, once for each run: the month of days, the year of months. */
function contextLabels(
  periods: readonly AxisLabel[],
  major: readonly Boundary[],
  input: AxisInput,
): AxisLabel[] {
  const { style, zone, viewport, width } = input;
  const unitAt = new Map(major.map(({ t, unit }) => [t, unit]));
  const runs: { text: string; t: Instant; from: number; to: number }[] = [];
  for (const { t, x } of periods) {
    const text = formatContext(t, unitAt.get(t)!, style, zone);
    const run = runs.at(-1);
    if (run?.text === text)
      Object.assign(run, { from: Math.min(run.from, x), to: Math.max(run.to, x) });
    else runs.push({ text, t, from: x, to: x });
  }
  const taken: PxSpan[] = [];
  return runs.flatMap(({ text, t, from, to }): AxisLabel[] => {
    // Where a whole period is told in its place, it needs no telling again below.
    if (text === '' || periods.some((period) => period.text === text)) return [];
    const half = width(text) / 2;
    const x = Math.max(half, Math.min(viewport.width - half, (from + to) / 2));
    const span = { from: x - half - MARGIN_PX / 2, to: x + half + MARGIN_PX / 2 };
    if (!taken.every((other) => span.to <= other.from || span.from >= other.to)) return [];
    taken.push(span);
    return [{ t, x, text, rank: 'context' }];
  });
}

function hourLabels(minor: readonly Boundary[], input: AxisInput): AxisLabel[] {
  const { viewport, projection, style, zone, width } = input;
  const labels: AxisLabel[] = [];
  const taken: PxSpan[] = [];
  for (const { t, unit } of ownFirst(minor)) {
    const text = formatTick(t, unit, style, zone, false);
    const x = projection.x(t);
    const half = width(text) / 2 + MARGIN_PX / 2;
    const span = { from: x - half, to: x + half };
    if (!fitsBetween(span, taken, viewport.width)) continue;
    taken.push(span);
    labels.push({ t, x, text, rank: 'hour' });
  }
  return labels.sort((a, b) => a.t - b.t);
}

function changedDate(
  t: Instant,
  before: Instant | undefined,
  precision: Precision,
  { zone, style }: AxisInput,
): string {
  if (!TO_THE_DAY.has(precision)) return formatInstant(t, precision, style, zone);
  const full = formatInstant(t, 'day', style, zone);
  if (before === undefined) return full;
  const now = civilInZone(t, zone);
  const then = civilInZone(before, zone);
  if (now.year !== then.year) return full;
  if (now.month !== then.month) return formatTick(t, DAY, style, zone, true);
  return now.day === then.day ? '' : formatTick(t, DAY, style, zone, false);
}

import { cutLabel, wrap, type Measure, type Wrapped } from '../layout/wrap.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { labelFont, markSizePx } from '../scene/style.ts';
import type { ChartLanguage } from './language.ts';

/** Labels no wider than this stay on one line. */
const ONE_LINE_PX = 112;
/** The widest line of a label, and of one that is cut to fit between others. */
const LINE_PX = 260;
const CUT_LINE_PX = 140;
/** The least room that a label gets in a narrow plot, and what the mark beside it takes. */
const LEAST_LINE_PX = 80;
const MARK_ROOM_PX = 34;

/** Sizes of labels and marks, for layout. */
export interface Labels {
  /** The title beside a mark, on one line, or two, or as many as it needs. */
  label: (event: TimelineEvent) => Wrapped;
  /** The ways to set it in rows of one line or two, the best first. */
  labels: (event: TimelineEvent, rowLines: 1 | 2) => readonly Wrapped[];
  /** The title above a bar, on one line. */
  barLabel: (event: TimelineEvent) => Wrapped;
  /** Half the size of the mark. */
  radiusPx: (event: TimelineEvent) => number;
}

/** The labels of events in a language for a plot; each title is wrapped once, on first use. */
export function labelsOf(language: ChartLanguage, measure: Measure, plotPx: number): Labels {
  const linePx = Math.max(LEAST_LINE_PX, Math.min(LINE_PX, plotPx - MARK_ROOM_PX));
  const width = (event: TimelineEvent) => {
    const { sizePx, weight } = labelFont(event);
    return (line: string) => measure(line, sizePx, weight);
  };
  const label = once((event) => wrap(language.title(event), ONE_LINE_PX, width(event), linePx));
  const cut = (event: TimelineEvent, lines: 1 | 2, most: number) =>
    cutLabel(language.title(event), lines, width(event), Math.min(most, linePx));
  const inRowsOfTwo = once((event) => {
    const whole = label(event);
    if (whole.lines.length <= 2) return [whole];
    return [whole, cut(event, 2, LINE_PX), cut(event, 2, CUT_LINE_PX)];
  });
  const inRowsOfOne = once((event) => {
    const one = cut(event, 1, LINE_PX);
    const isWhole = one.lines[0] === one.text;
    return isWhole ? [one, label(event)] : [label(event), one, cut(event, 1, CUT_LINE_PX)];
  });
  return {
    label,
    labels: (event, rowLines) => (rowLines === 1 ? inRowsOfOne : inRowsOfTwo)(event),
    barLabel: once((event) => cutLabel(language.title(event), 1, width(event), plotPx)),
    radiusPx: (event) => markSizePx(event) / 2,
  };
}

function once<T>(make: (event: TimelineEvent) => T): (event: TimelineEvent) => T {
  const made = new Map<number, T>();
  return (event) => {
    let value = made.get(event.index);
    if (value === undefined) made.set(event.index, (value = make(event)));
    return value;
  };
}

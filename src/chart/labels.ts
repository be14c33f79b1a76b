import { wrap, type Measure, type Wrapped } from '../layout/wrap.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { labelFont, markSizePx } from '../scene/style.ts';
import type { ChartLanguage } from './language.ts';

/** Labels no wider than this stay on one line. */
const ONE_LINE_PX = 112;

/** Sizes of labels and marks, for layout. */
export interface Labels {
  /** The title beside a mark, on one line or two. */
  label: (event: TimelineEvent) => Wrapped;
  /** The title above a bar, on one line. */
  barLabel: (event: TimelineEvent) => Wrapped;
  /** Half the size of the mark. */
  radiusPx: (event: TimelineEvent) => number;
}

/** The labels of events in a language; each title is wrapped once, on first use. */
export function labelsOf(language: ChartLanguage, measure: Measure): Labels {
  const width = (event: TimelineEvent) => {
    const { sizePx, weight } = labelFont(event);
    return (line: string) => measure(line, sizePx, weight);
  };
  return {
    label: once((event) => wrap(language.title(event), ONE_LINE_PX, width(event))),
    barLabel: once((event) => {
      const title = language.title(event);
      return { lines: [title], w: width(event)(title) };
    }),
    radiusPx: (event) => markSizePx(event) / 2,
  };
}

function once(make: (event: TimelineEvent) => Wrapped): (event: TimelineEvent) => Wrapped {
  const made = new Map<number, Wrapped>();
  return (event) => {
    let value = made.get(event.index);
    if (!value) made.set(event.index, (value = make(event)));
    return value;
  };
}

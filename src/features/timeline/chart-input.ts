import type { ChartInput } from '../../chart/base.ts';
import type { ChartView } from '../../chart/view.ts';
import type { Viewport } from '../../layout/viewport.ts';
import type { Reader } from '../../state/reader.svelte.ts';

/** What a drawing decides itself: its size in px, how it measures text, and in which order it draws. */
export type Paper = Pick<ChartInput, 'widthPx' | 'heightPx' | 'measure' | 'isNarrative'>;

/** What the reader sees, as a chart asks for it. */
export function chartInputOf(reader: Reader, paper: Paper): ChartInput {
  const { timeline, scope, chronicle: events, domain, scale } = reader;
  // A chart keeps the titles that it has broken into lines: another language makes another chart.
  void reader.lang;
  return { timeline, scope, events, domain, scale, language: reader, ...paper };
}

/** How the reader sees it, through a window of time. */
export function chartViewOf(reader: Reader, viewport: Viewport): ChartView {
  const { selected, zone, isFiltered } = reader;
  const isDimmed: ChartView['isDimmed'] = isFiltered ? (event) => reader.isFaded(event) : undefined;
  return { viewport, selected, zone, isDimmed };
}

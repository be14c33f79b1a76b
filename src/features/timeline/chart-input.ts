import type { ChartInput } from '../../chart/base.ts';
import type { ChartView } from '../../chart/view.ts';
import type { Viewport } from '../../layout/viewport.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';

/** What a drawing decides itself: its size in px, how it measures text, and in which order it draws. */
export type DrawingPaper = Pick<ChartInput, 'widthPx' | 'heightPx' | 'measure' | 'isNarrative'>;

/** What the reader sees, as a chart asks for it. */
export function chartInputOf(app: TimelineState, paper: DrawingPaper): ChartInput {
  const { timeline, scope, knownEvents: events, domain, scale } = app;
  // A chart keeps the titles that it has broken into lines: another language makes another chart.
  void app.localizer.lang;
  return { timeline, scope, events, domain, scale, language: app.localizer, ...paper };
}

/** How the reader sees it, through a window of time. */
export function chartViewOf(app: TimelineState, viewport: Viewport): ChartView {
  const { selected, isFiltered } = app;
  const { zone } = app.localizer;
  const isDimmed: ChartView['isDimmed'] = isFiltered ? (event) => app.isDimmed(event) : undefined;
  return { viewport, selected, zone, isDimmed };
}

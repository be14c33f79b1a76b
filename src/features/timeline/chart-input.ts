import type { ChartInput } from '../../chart/base.ts';
import type { ChartView } from '../../chart/view.ts';
import type { Viewport } from '../../layout/viewport.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';

/** What the drawing itself decides: size, text measurer, and order. */
export type DrawingPaper = Pick<
  ChartInput,
  'widthPx' | 'heightPx' | 'measure' | 'isNarrative' | 'isUpright'
>;

/** The input of a chart for the current state. */
export function chartInputOf(app: TimelineState, paper: DrawingPaper): ChartInput {
  const { timeline, scope, knownEvents: events, domain, scale } = app;
  // A chart caches wrapped titles: a change of language needs a new chart.
  void app.localizer.lang;
  return { timeline, scope, events, domain, scale, language: app.localizer, ...paper };
}

/** The view of a chart for the current state and a window of time. */
export function chartViewOf(app: TimelineState, viewport: Viewport): ChartView {
  const { selected, isFiltered, tour } = app;
  const { zone } = app.localizer;
  const isDimmed: ChartView['isDimmed'] =
    isFiltered || tour ? (event) => app.isDimmed(event) : undefined;
  return { viewport, selected, zone, isDimmed };
}

import { chartBase } from '../../chart/base.ts';
import type { DrawnScene } from '../../scene/drawn-scene.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';
import { viewportOf } from './camera.svelte.ts';
import { chartInputOf, chartViewOf, type DrawingPaper } from './chart-input.ts';

/** Draws the current state for a sheet or a file, with everything that is lazy on the page. */
export async function drawOffScreen(app: TimelineState, paper: DrawingPaper): Promise<DrawnScene> {
  const base = chartBase(chartInputOf(app, paper));
  const lazy = await import('./lazy.ts');
  const { placeAmongDimmed } = lazy;
  const { crowd } = await import('../../layout/crowd.ts');
  const view = {
    ...chartViewOf(app, viewportOf(app, base)),
    routed: lazy.routedRelations,
    asides: lazy.asideNodes,
    innerTitles: lazy.innerTitleNodes,
    placeAmongDimmed,
    crowd,
  };
  if (!paper.isNarrative) return lazy.drawGivingWay(base, view);
  const { drawNarrative, words } = await import('../narrative/index.ts');
  return drawNarrative(base, view, await words.load(app.localizer.lang));
}

import type { ArrangeInput } from '../layout/arrange.ts';
import { AXIS_TEXT_PX, axisOf, stepsAxis } from '../layout/axis.ts';
import type { placeAmongDimmed } from '../layout/dimmed-placement.ts';
import type { PlacementMemory } from '../layout/label-placement.ts';
import type { routes } from '../layout/routes.ts';
import { project, type Viewport } from '../layout/viewport.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import type { Arrows, SceneInput } from '../scene/scene-input.ts';
import type { ChartBase } from './base.ts';

/** What is seen of a chart, and how. */
export interface ChartView {
  /** The window of time; as wide as the plot. */
  viewport: Viewport;
  selected: TimelineEvent | undefined;
  /** The zone whose days the axis follows. */
  zone: string;
  /** The events that are filtered out; absent where no filter is set. */
  isDimmed?: ((event: TimelineEvent) => boolean) | undefined;
  /** Where marks and labels were in the scene before, which they keep to where they can. */
  memory?: PlacementMemory;
  /** Where arrows lay when the view last came to rest; absent where it is at rest. */
  arrows?: Arrows | undefined;
  /** What leads arrows around labels, where it is loaded; they are straight without it. */
  routes?: typeof routes | undefined;
  /** What makes room for labels among dimmed ones, where it is loaded. */
  placeAmongDimmed?: typeof placeAmongDimmed | undefined;
}

/** What layout and scene need of a view, but for what lies in the plot. */
export interface Composition {
  arrange: Omit<ArrangeInput, 'lanes'>;
  scene: Omit<SceneInput, 'lanes'>;
}

/** Puts a window of a chart together: its projection, its axis, and the words around the plot. */
export function compose(base: ChartBase, view: ChartView): Composition {
  const { timeline, language, measure, timeScale: scale, margins } = base;
  const { viewport, selected, isDimmed, zone } = view;
  const { rtl, dateStyle: style } = language;
  const projection = project(viewport, scale, rtl);
  const width = (text: string) => measure(text, AXIS_TEXT_PX, 400);
  const axisInput = { viewport, scale, projection, zone, style, width };
  return {
    arrange: {
      ...base.labels,
      viewport,
      projection,
      rtl,
      selected,
      isDimmed,
      placeAmongDimmed: isDimmed && view.placeAmongDimmed,
      ...(view.memory && { memory: view.memory }),
    },
    scene: {
      margins,
      timeline,
      axis:
        base.scale === 'steps' ? stepsAxis(axisInput, precisionsOf(base.scope)) : axisOf(axisInput),
      projection,
      selected,
      isDimmed,
      arrows: view.arrows,
      route: view.routes,
      laneTitle: (track) => language.text(timeline.tracks[track]!.title),
      eraTitle: (era) => language.text(timeline.eras[era]!.title),
      more: (count) => `+${language.number(count)}`,
      width,
    },
  };
}

/** How precisely the date of the event at an instant is known. */
function precisionsOf(events: readonly TimelineEvent[]) {
  const precisions = new Map(events.map(({ anchor, extent }) => [anchor, extent.startPrecision]));
  return (t: number) => precisions.get(t) ?? 'day';
}

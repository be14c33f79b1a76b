import type { ArrangeInput } from '../layout/arrange.ts';
import { AXIS_TEXT_PX, axisOf, stepsAxis } from '../layout/axis.ts';
import type { Crowd } from '../layout/crowd.ts';
import type { placeAmongDimmed } from '../layout/dimmed-placement.ts';
import type { PlacementMemory } from '../layout/label-placement.ts';
import { datesOf } from '../layout/axis-dates.ts';
import { project, type Viewport } from '../layout/viewport.ts';
import { opponentIds } from '../model/contested.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import type { routedRelations } from '../scene/parts/arrows.ts';
import type { asideNodes } from '../scene/parts/asides.ts';
import type { innerTitleNodes } from '../scene/parts/inner-titles.ts';
import type { SceneInput } from '../scene/scene-input.ts';
import type { ChartBase } from './base.ts';
import type { Labels } from './labels.ts';

/** A view of a chart: its window, and how it looks. */
export interface ChartView {
  /** The window of time, as wide as the plot. */
  viewport: Viewport;
  selected: TimelineEvent | undefined;
  /** The zone whose days the axis follows. */
  zone: string;
  /** Whether an event is filtered out; absent if no filter is set. */
  isDimmed?: ((event: TimelineEvent) => boolean) | undefined;
  /** Positions in the previous scene, which marks and labels keep if they can. */
  memory?: PlacementMemory;
  /** Lazy; routes arrows around marks and labels. They are straight without it. */
  routed?: typeof routedRelations | undefined;
  /** Lazy; draws the lines of marks that stand beside their instants. */
  asides?: typeof asideNodes | undefined;
  /** Lazy; puts the lanes' titles inside the lanes, where there is no gutter for them. */
  innerTitles?: typeof innerTitleNodes | undefined;
  /** Which places of labels are preferred. */
  prefers?: ArrangeInput['prefers'];
  /** Lazy; makes room for labels among dimmed ones. */
  placeAmongDimmed?: typeof placeAmongDimmed | undefined;
  /** Lazy; makes marks small where they find no room. */
  crowd?: Crowd | undefined;
}

/** Everything that layout and scene need of a view, except the contents of the plot. */
export interface Composition {
  arrange: Omit<ArrangeInput, 'lanes'> & Pick<Labels, 'label'>;
  scene: Omit<SceneInput, 'lanes'>;
}

/** Composes a window of a chart: its projection, its axis, and the words around the plot. */
export function compose(base: ChartBase, view: ChartView): Composition {
  const { timeline, language, measure, timeScale: scale, margins } = base;
  const { viewport, selected, isDimmed, zone } = view;
  const { rtl, dateStyle: style } = language;
  const opponents = opponentIds(timeline.relations, selected);
  const projection = project(viewport, scale, rtl);
  const width = (text: string) => measure(text, AXIS_TEXT_PX, 400);
  const dates = datesOf(base.scope);
  const axisInput = { viewport, scale, projection, zone, style, width, dates };
  return {
    arrange: {
      ...base.labels,
      viewport,
      projection,
      rtl,
      selected,
      isDimmed,
      weight: (event) => base.weight(event) + (opponents.has(event.id) ? base.weight(event) : 0),
      placeAmongDimmed: isDimmed && view.placeAmongDimmed,
      crowd: view.crowd,
      prefers: view.prefers,
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
      routed: view.routed,
      asides: view.asides,
      innerTitles: view.innerTitles,
      title: (event) => language.title(event),
      laneTitle: (lane) => base.laneTitles[lane]!,
      eraTitle: (era) => language.text(timeline.eras[era]!.title),
      number: (n) => language.number(n),
      more: (count) => `+${language.number(count)}`,
      width,
    },
  };
}

/** The precision of the date of the event at an instant. */
function precisionsOf(events: readonly TimelineEvent[]) {
  const precisions = new Map(events.map(({ anchor, extent }) => [anchor, extent.startPrecision]));
  return (t: number) => precisions.get(t) ?? 'day';
}

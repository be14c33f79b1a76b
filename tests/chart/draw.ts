import { chartBase } from '../../src/chart/base.ts';
import { givingWay } from '../../src/chart/give-way.ts';
import { lanesInput } from '../../src/chart/lanes.ts';
import { drawNarrative, narrativeInput } from '../../src/chart/narrative.ts';
import type { ScaleKind } from '../../src/chart/scale.ts';
import { drawUpright } from '../../src/chart/upright.ts';
import { compose, type ChartView } from '../../src/chart/view.ts';
import type { ArrangedLane } from '../../src/layout/arrange.ts';
import type { Axis } from '../../src/layout/axis.ts';
import { crowd } from '../../src/layout/crowd.ts';
import { placeAmongDimmed } from '../../src/layout/dimmed-placement.ts';
import type { PlacementMemory } from '../../src/layout/label-placement.ts';
import type { Scale } from '../../src/layout/scale.ts';
import type { NarrativeCurve } from '../../src/layout/narrative-curve.ts';
import type { Projection, Viewport } from '../../src/layout/viewport.ts';
import { knownBy } from '../../src/model/as-of.ts';
import type { Timeline, TimelineEvent } from '../../src/model/timeline.ts';
import { routedRelations } from '../../src/scene/parts/arrows.ts';
import { asideNodes } from '../../src/scene/parts/asides.ts';
import { innerTitleNodes } from '../../src/scene/parts/inner-titles.ts';
import type { DrawnScene } from '../../src/scene/drawn-scene.ts';
import type { PlotMargins } from '../../src/scene/scene-input.ts';
import type { Instant } from '../../src/time/instant.ts';
import { languageOf, textWidth } from '../support/layout-helpers.ts';
import { FEATURE_WORDS } from '../words.ts';

const { ar, en } = FEATURE_WORDS;

/** How a timeline is drawn; what is not said is as in a first view on a desk. */
export interface Look {
  width?: number;
  height?: number;
  /** The language of the texts; the direction goes with it unless it is said. */
  lang?: 'en' | 'ar';
  rtl?: boolean;
  scale?: ScaleKind;
  /** What is seen; the widest view where it is not said. */
  window?: (home: Viewport, scale: Scale) => Viewport;
  selected?: string;
  memory?: PlacementMemory;
  /** What was known then is drawn, where it stands when all is known. */
  asof?: Instant;
  /** The events that are filtered out. */
  dimmed?: (event: TimelineEvent) => boolean;
  order?: 'told';
  isUpright?: boolean;
  /** Whether arrows are straight, as before what routes them has loaded. */
  unrouted?: boolean;
}

/** A drawing, and what it was drawn of. */
export interface Drawn {
  look: Look;
  timeline: Timeline;
  margins: PlotMargins;
  viewport: Viewport;
  projection: Projection;
  axis: Axis;
  chart: DrawnScene;
  /** The layout of the lanes, or of the narrative curve. */
  lanes: () => readonly ArrangedLane[];
  curve: () => NarrativeCurve;
}

/** Draws a timeline as the page does, but measures its text by the number of characters. */
export function draw(timeline: Timeline, look: Look = {}): Drawn {
  const { lang = 'en', rtl = lang === 'ar', asof } = look;
  const then = asof === undefined ? timeline : knownBy(timeline, asof);
  const base = chartBase({
    timeline: then,
    scope: timeline.events,
    events: then === timeline ? timeline.events : [...then.byId.values()],
    domain: timeline.domain,
    scale: look.scale ?? 'adaptive',
    isNarrative: look.order === 'told',
    isUpright: look.isUpright ?? false,
    language: { ...languageOf(lang), rtl },
    measure: textWidth,
    widthPx: look.width ?? 1280,
    heightPx: look.height ?? 560,
  });
  const view: ChartView = {
    viewport: look.window?.(base.home, base.timeScale) ?? base.home,
    selected: then.byId.get(look.selected ?? ''),
    zone: timeline.zone,
    isDimmed: look.dimmed,
    ...(look.memory && { memory: look.memory }),
    routed: look.unrouted ? undefined : routedRelations,
    asides: asideNodes,
    innerTitles: innerTitleNodes,
    placeAmongDimmed,
    crowd,
  };
  const words = (lang === 'ar' ? ar : en).narrative;
  const inLanes = look.order || look.isUpright ? undefined : givingWay(base, view);
  const lying = () => (look.order ? drawNarrative(base, view, words) : inLanes!.drawn);
  const chart = look.isUpright ? drawUpright(base, view) : lying();
  const { projection, axis } = compose(base, view).scene;
  const { margins } = base;
  const lanes = () => lanesInput(base, inLanes?.view ?? view).lanes;
  const curve = () => narrativeInput(base, view, words).curve;
  return {
    look,
    timeline,
    margins,
    viewport: view.viewport,
    projection,
    axis,
    lanes,
    chart,
    curve,
  };
}

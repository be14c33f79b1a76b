import { arrangeNarrative } from '../layout/narrative-curve.ts';
import { jumpsOf } from '../model/jumps.ts';
import { narrativeOrder } from '../model/narrative-order.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import type { DrawnScene } from '../scene/drawn-scene.ts';
import { whiskerSpan } from '../scene/parts/whiskers.ts';
import { buildNarrative, type NarrativeSceneInput } from '../scene/build-narrative.ts';
import { lanesFoot } from '../scene/scene-input.ts';
import { formatDuration } from '../time/format.ts';
import { civilInZone } from '../time/zone.ts';
import type { ChartBase } from './base.ts';
import { compose, type ChartView } from './view.ts';

/** The words on a narrative curve. */
export interface CurveWords {
  /** The heading of a paragraph's rows, by its number. */
  paragraph: (number: string) => string;
  /** The heading of the rows of events that are not in the source. */
  notInSource: string;
  /** A jump back, or ahead, by a duration. */
  back: (length: string) => string;
  ahead: (length: string) => string;
}

/**
 * Draws a window of a timeline in narrative order: a curve through one row for each event, in px from the
 * chart's top left corner. Events that are not known yet keep their rows.
 */
export function drawNarrative(base: ChartBase, view: ChartView, words: CurveWords): DrawnScene {
  return buildNarrative(narrativeInput(base, view, words));
}

/** The input of the curve's scene, with its layout. */
export function narrativeInput(
  base: ChartBase,
  view: ChartView,
  words: CurveWords,
): NarrativeSceneInput {
  const { timeline, scope, language, margins } = base;
  const { arrange: input, scene } = compose(base, view);
  const civil = (t: number) => civilInZone(t, timeline.zone);
  const caption = (from: TimelineEvent, to: TimelineEvent) => {
    const ms = jumpsOf([from, to], civil)[1]!;
    if (ms === 0) return undefined;
    const text = (ms < 0 ? words.back : words.ahead)(formatDuration(ms, language.dateStyle));
    return { text, w: scene.width(text) };
  };
  const curve = arrangeNarrative({
    ...input,
    rows: narrativeOrder(scope).map(({ index }) => timeline.events[index]!),
    isShown: ({ id }) => timeline.byId.has(id),
    topPx: margins.topPx,
    heightPx: lanesFoot(margins) - margins.topPx,
    whisker: ({ event, radiusPx }) => whiskerSpan(event, radiusPx, scene),
    caption,
  });
  const paragraph = (n: number) => words.paragraph(language.number(n));
  return { ...scene, curve, paragraph, notInSource: words.notInSource };
}

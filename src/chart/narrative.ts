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
  /** What stands before the first row of a paragraph, by its number. */
  paragraph: (number: string) => string;
  /** What stands before the rows of what the source does not tell. */
  notInSource: string;
  /** A jump back, or ahead, by a length of time. */
  back: (length: string) => string;
  ahead: (length: string) => string;
}

/**
 * Draws a window of a timeline in narrative order: a curve through a row for each event, px from the
 * chart's left top corner. What is not known yet keeps its row.
 */
export function drawNarrative(base: ChartBase, view: ChartView, words: CurveWords): DrawnScene {
  return buildNarrative(narrativeInput(base, view, words));
}

/** What the scene of the curve is built of, with its layout. */
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

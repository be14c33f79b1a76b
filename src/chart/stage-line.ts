import {
  arcsOf,
  CURRENT,
  EDGE,
  HIGHEST,
  lineLabels,
  MARK,
  restWindow,
  ROWS,
  type LineArc,
  type LineInput,
  type LineText,
  type LineWorld,
} from '../layout/stage-line.ts';
import type { Relation, Timeline, TimelineEvent } from '../model/timeline.ts';
import type { Stroke } from '../scene/glyph.ts';
import { stageMark } from '../scene/stage-mark.ts';
import type { ChartLanguage } from './language.ts';

/** The input of the line at the foot of the stage. */
export interface StageLineInput extends LineInput {
  timeline: Timeline;
  /** The layout of the whole line from `lineWorld`, the same for all slides. */
  world: LineWorld;
  /** The event of this slide; the title slide and the closing slide have none. */
  current: TimelineEvent | undefined;
  /** The events of this slide and those before it. */
  presented: ReadonlySet<TimelineEvent>;
  /** The relations that this slide shows. */
  relations: readonly Relation[];
  language: ChartLanguage;
}

/** The mark of an event, around its own origin; `x` in px of the world. */
interface StageLineMark {
  event: TimelineEvent;
  x: number;
  isPresented: boolean;
  /** Whether the camera shows it when at rest. */
  isInView: boolean;
  strokes: readonly Stroke[];
}

/** A slide's line in px of the world, y downwards from the line. */
export interface StageLine {
  /** The part of the line that the camera shows when at rest. */
  rest: { from: number; to: number };
  marks: readonly StageLineMark[];
  /** Labels of the current event and of those related to it. */
  labels: readonly LineText[];
  /** Dates and lengths of collapsed gaps; `isWhole` is false if the edges of the stage would cut one. */
  texts: readonly (LineText & { isWhole: boolean })[];
  arcs: readonly LineArc[];
  /** Height above the line, and in all. */
  upPx: number;
  heightPx: number;
}

/** In units: the air above the highest arc, and under the lowest row of text. */
const AIR_ABOVE = 0.8;
const AIR_BELOW = 0.9;

/** Draws the line at the foot of the stage for one slide. */
export function drawStageLine(input: StageLineInput): StageLine {
  const { world, current, relations, presented, unitPx, widthPx, language } = input;
  const ends = relations.flatMap(({ from, to }) => [from, to]);
  const spoken = current ? [current, ...new Set(ends.filter((event) => event !== current))] : [];
  const edge = presented.size > 0 ? input.events.at(-1)! : input.events[0]!;
  const rest = restWindow(
    world,
    (current ? spoken : [edge]).map(({ id }) => id),
    widthPx,
  );
  const names = spoken.map((event) => ({ id: event.id, text: language.title(event) }));
  const edgePx = EDGE * unitPx;
  const isWhole = ({ x, w }: LineText) => x >= rest.from + edgePx && x + w <= rest.to - edgePx;
  const upPx = (HIGHEST + AIR_ABOVE) * unitPx;
  return {
    rest,
    marks: input.events.map((event) => {
      const x = world.marks.get(event.id)!;
      const isInView = x >= rest.from && x <= rest.to;
      const isPresented = presented.has(event);
      return { event, x, isPresented, isInView, strokes: strokesOf(event, isPresented, input) };
    }),
    labels: lineLabels(world, names, rest, input),
    texts: world.texts.map((text) => ({ ...text, isWhole: isWhole(text) })),
    arcs: current ? arcsOf(world, relations, current.id, unitPx) : [],
    upPx,
    heightPx: upPx + (ROWS.context + ROWS.height + AIR_BELOW) * unitPx,
  };
}

function strokesOf(event: TimelineEvent, isPresented: boolean, input: StageLineInput): Stroke[] {
  const { timeline, current, unitPx, rtl } = input;
  const sizePx = Math.round((event === current ? CURRENT : MARK) * unitPx);
  return stageMark(event, timeline, { sizePx, isPresented, rtl });
}

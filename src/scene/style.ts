import type { Kind, RelationType, Status, TrackColor } from '../data/schema.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import type { Color } from './node.ts';
import type { Shape } from './shapes.ts';

const SHAPES: Record<Kind, Shape> = {
  event: 'disc',
  context: 'disc',
  attack: 'disc',
  decision: 'diamond',
  document: 'document',
  publication: 'document',
  leak: 'document',
  statement: 'speech',
  explanation: 'speech',
  denial: 'crossed-speech',
};

/** The shape of a kind of event. */
export function shapeOf(kind: Kind): Shape {
  return SHAPES[kind];
}

/** The shape of an event's mark; an interval drawn as a mark is a short bar. */
export function markShape({ kind, extent }: TimelineEvent): Shape {
  return extent.type === 'interval' ? 'bar' : shapeOf(kind);
}

/** An event's colour: red for a denial, else its track's hue. */
export function hueOf({ kind, track }: TimelineEvent, timeline: Timeline): Color {
  return kind === 'denial' ? 'denial' : laneHue(timeline.tracks[track]?.color);
}

/** Whether a status means that others do not accept the claim. */
export function isDoubted(status: Status): boolean {
  return ['disputed', 'denied', 'withdrawn'].includes(status);
}

/** The size in px of an event's mark. */
export function markSizePx({ importance }: TimelineEvent): number {
  return importance >= 4 ? 20 : 18;
}

/** The size in px and the weight of an event's label. */
export function labelFont({ importance }: TimelineEvent): { sizePx: number; weight: 400 | 600 } {
  if (importance >= 5) return { sizePx: 14, weight: 600 };
  return { sizePx: 13, weight: importance >= 3 ? 600 : 400 };
}

/** A track's colour, grey where it has none. */
export function laneHue(color: TrackColor | undefined): Color {
  return color ?? 'grey';
}

/** The look of a relation's line. */
interface LineLook {
  stroke: Color;
  dash?: readonly number[];
  /** Whether it ends in a bar rather than an arrow head. */
  barred?: boolean;
}

const OTHER: LineLook = { stroke: 'muted' };
const LINES: Partial<Record<RelationType, LineLook>> = {
  denies: { stroke: 'denial', dash: [5, 4] },
  // Red is for denials alone.
  contradicts: { stroke: 'ink', dash: [9, 3, 2, 3], barred: true },
};

/** A denial's line is dashed and red; a contradiction's has dashes and dots, and a bar at its end. */
export function lineLook(type: RelationType): LineLook {
  return LINES[type] ?? OTHER;
}

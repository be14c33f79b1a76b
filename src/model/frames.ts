import type { Text } from '../data/schema.ts';
import { storyOf } from './story.ts';
import type { Relation, Timeline, TimelineEvent } from './timeline.ts';

/** What a step shows, in the order in which it comes. */
export const PARTS = ['title', 'text', 'quotation', 'relations'] as const;
export type Part = (typeof PARTS)[number];

/** What is on the stage between two presses of the key for "next". */
export interface Frame {
  /** Position of its step in the story, from 0. */
  step: number;
  /** Position within the step, from 0. */
  index: number;
  /** What has come so far; the last of them comes with this frame. */
  parts: readonly Part[];
}

/** One step of a story as it is presented. */
export interface Scene {
  event: TimelineEvent;
  /** What its author says, else the event's summary. */
  text: Text | undefined;
  /** What is spoken of: the relations that the author names, else all that the event has. */
  relations: readonly Relation[];
}

/** The steps in which a timeline is presented; see storyOf. */
export function scenesOf(timeline: Timeline): Scene[] {
  const byKey = new Map(timeline.relations.map((relation) => [relation.key, relation]));
  return storyOf(timeline).map(({ event, text, relations }) => ({
    event,
    text,
    relations: relations
      ? relations.flatMap((key) => byKey.get(key) ?? [])
      : timeline.relations.filter(({ from, to }) => from === event || to === event),
  }));
}

/** All frames of these steps: each shows its title, then adds what it has. */
export function framesOf(scenes: readonly Scene[]): Frame[] {
  return scenes.flatMap((scene, step) => {
    const parts = PARTS.filter((part) => hasPart(scene, part));
    return parts.map((_, index) => ({ step, index, parts: parts.slice(0, index + 1) }));
  });
}

function hasPart({ event, text, relations }: Scene, part: Part): boolean {
  if (part === 'text') return text !== undefined;
  if (part === 'quotation') return event.data.evidence?.some(({ quote }) => quote) ?? false;
  if (part === 'relations') return relations.length > 0;
  return true;
}

/** A frame as the address has it: `6`, or `6.3` for the third part of the sixth step. */
export function placeOf({ step, index }: Frame): string {
  return index === 0 ? String(step + 1) : `${step + 1}.${index + 1}`;
}

/**
 * The position among `frames` that an address means: the nearest that exists, or the first of an
 * event's own step where only an event is named; -1 where neither says anything.
 */
export function frameAt(
  place: string | undefined,
  eventId: string | undefined,
  frames: readonly Frame[],
  scenes: readonly Scene[],
): number {
  if (place === undefined) {
    const step = scenes.findIndex(({ event }) => event.id === eventId);
    return frames.findIndex((frame) => frame.step === step);
  }
  const [step = 1, part = 1] = place.split('.').map(Number);
  const wanted = Math.min(Math.max(step, 1), scenes.length) - 1;
  const last = frames.findLastIndex((frame) => frame.step === wanted && frame.index < part);
  return Math.max(
    last,
    frames.findIndex((frame) => frame.step === wanted),
  );
}

/** The events that a story is about: those of its steps, and those that these are related to; in time order. */
export function storyEvents(scenes: readonly Scene[]): TimelineEvent[] {
  const all = scenes.flatMap(({ event, relations }) => [
    event,
    ...relations.flatMap(({ from, to }) => [from, to]),
  ]);
  return [...new Set(all)].sort((a, b) => a.index - b.index);
}

/** What of it has been told once a frame is on the stage; what is only related to it, with the relations. */
export function toldBy(scenes: readonly Scene[], { step, parts }: Frame): Set<TimelineEvent> {
  const told = scenes.slice(0, step + 1);
  const spoken = parts.includes('relations') ? told : scenes.slice(0, step);
  const steps = new Set(scenes.map(({ event }) => event));
  const related = spoken
    .flatMap(({ relations }) => relations.flatMap(({ from, to }) => [from, to]))
    .filter((event) => !steps.has(event));
  return new Set([...told.map(({ event }) => event), ...related]);
}

import type { Text } from '../data/schema.ts';
import { tourOf } from './guided-tour.ts';
import type { Relation, Timeline, TimelineEvent } from './timeline.ts';

/** The parts of a slide, in the order in which they appear. */
export const SLIDE_PARTS = ['title', 'text', 'quotation', 'relations'] as const;
export type SlidePart = (typeof SLIDE_PARTS)[number];

/** The stage between two presses of "next". */
export interface Build {
  /** Position of its slide among those of events, from 0; the title slide has -1, the closing slide comes after the last. */
  step: number;
  /** Which slide it is of that is of no event. */
  edge?: 'title' | 'closing';
  /** Position within the slide, from 0. */
  index: number;
  /** The parts shown so far; the last one appears with this build. */
  parts: readonly SlidePart[];
}

/** A step of the guided tour, as presented. */
export interface Slide {
  event: TimelineEvent;
  /** The tour's text for this step, else the event's summary. */
  text: Text | undefined;
  /** The relations that the tour names for this step, else all of the event's. */
  relations: readonly Relation[];
}

/**
 * The slides of a timeline, one for each step of its guided tour.
 * @param count how many events are wanted, in place of the author's choice
 */
export function slidesOf(timeline: Timeline, count?: number): Slide[] {
  const byKey = new Map(timeline.relations.map((relation) => [relation.key, relation]));
  return tourOf(timeline, count).map(({ event, text, relations }) => ({
    event,
    text,
    relations: relations
      ? relations.flatMap((key) => byKey.get(key) ?? [])
      : timeline.relations.filter(({ from, to }) => from === event || to === event),
  }));
}

/** All builds of the slides: each slide starts with its title and adds one part at a time. */
export function buildsOf(slides: readonly Slide[]): Build[] {
  return slides.flatMap((slide, step) => {
    const parts = SLIDE_PARTS.filter((part) => hasPart(slide, part));
    return parts.map((_, index) => ({ step, index, parts: parts.slice(0, index + 1) }));
  });
}

/** The builds of a whole presentation: the title slide, those of the slides, and the closing slide. */
export function presentationBuilds(slides: readonly Slide[]): Build[] {
  const whole = { index: 0, parts: ['title'] } as const;
  return [
    { step: -1, edge: 'title', ...whole },
    ...buildsOf(slides),
    { step: slides.length, edge: 'closing', ...whole },
  ];
}

function hasPart({ event, text, relations }: Slide, part: SlidePart): boolean {
  if (part === 'text') return text !== undefined;
  if (part === 'quotation') return event.data.evidence?.some(({ quote }) => quote) ?? false;
  if (part === 'relations') return relations.length > 0;
  return true;
}

/** The closing slide in the address: a number would be another slide's as soon as the timeline grows. */
const END = 'end';

/**
 * A build as the address has it: `6`, or `6.3` for the third part of the sixth slide; `0` for the title
 * slide, `end` for the closing slide.
 */
export function buildAddress({ step, index, edge }: Build): string {
  if (edge === 'closing') return END;
  return index === 0 ? String(step + 1) : `${step + 1}.${index + 1}`;
}

/**
 * The position among `builds` that an address means: the nearest one that exists, or the first build
 * of the event's slide if only an event is named; -1 if there is neither.
 */
export function buildAt(
  address: string | undefined,
  eventId: string | undefined,
  builds: readonly Build[],
  slides: readonly Slide[],
): number {
  if (address === undefined) {
    const step = slides.findIndex(({ event }) => event.id === eventId);
    return step < 0 ? -1 : builds.findIndex((build) => build.step === step);
  }
  if (address === END) return builds.length - 1;
  const [step = 1, part = 1] = address.split('.').map(Number);
  const least = builds[0]!.step;
  const wanted = Math.min(Math.max(step - 1, least), slides.length - 1);
  const last = builds.findLastIndex((build) => build.step === wanted && build.index < part);
  return Math.max(
    last,
    builds.findIndex((build) => build.step === wanted),
  );
}

/** The events of the slides and the events related to them, in time order. */
export function tourEvents(slides: readonly Slide[]): TimelineEvent[] {
  const all = slides.flatMap(({ event, relations }) => [
    event,
    ...relations.flatMap(({ from, to }) => [from, to]),
  ]);
  return [...new Set(all)].sort((a, b) => a.index - b.index);
}

/** The events presented by the time a build is on stage; an event without a slide counts with the relation that shows it. */
export function presentedBy(slides: readonly Slide[], { step, parts }: Build): Set<TimelineEvent> {
  const presented = slides.slice(0, step + 1);
  const spoken = parts.includes('relations') ? presented : slides.slice(0, Math.max(step, 0));
  const steps = new Set(slides.map(({ event }) => event));
  const related = spoken
    .flatMap(({ relations }) => relations.flatMap(({ from, to }) => [from, to]))
    .filter((event) => !steps.has(event));
  return new Set([...presented.map(({ event }) => event), ...related]);
}

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { ChartLanguage } from '../../src/chart/language.ts';
import { scaleOf, type ScaleKind } from '../../src/chart/scale.ts';
import { parseTimeline } from '../../src/data/parse.ts';
import type { EventData, Text, TimelineData } from '../../src/data/schema.ts';
import { AR_WORDS } from '../../src/i18n/dates.ar.ts';
import { EN_WORDS } from '../../src/i18n/dates.en.ts';
import { adaptive, type Occupant } from '../../src/layout/adaptive.ts';
import { equalSteps, trueTime, type Scale } from '../../src/layout/scale.ts';
import { timelineOf, type Timeline } from '../../src/model/timeline.ts';
import type { DateStyle } from '../../src/time/format.ts';
import { formatNumber } from '../../src/time/intl.ts';
import { DAY_MS, HOUR_MS, YEAR_MS } from '../../src/time/instant.ts';

const look = { digits: 'latn', calendar: 'gregory' } as const;
export const ENGLISH: DateStyle = { ...look, locale: 'en-GB', words: EN_WORDS };
export const ARABIC: DateStyle = { ...look, locale: 'ar-IQ', words: AR_WORDS };

/** A timeline of `data/`. */
export function readTimeline(id: string): Timeline {
  const text = readFileSync(new URL(`../../data/${id}.json`, import.meta.url), 'utf8');
  return timelineOf(parseTimeline(text).timeline!);
}

/** A timeline of events alone; an event without an id is named by its position. */
export function timelineWith(
  events: (Partial<EventData> & { date: string })[],
  rest: Partial<TimelineData> = {},
): Timeline {
  const named = events.map((event, i) => ({ id: `e${i}`, ...event }));
  const base = { version: 1, id: 'test', title: 'Test', languages: ['en'] } as const;
  return timelineOf({ ...base, languages: ['en'], ...rest, events: named });
}

/** Zones with and without changes of clocks, on both sides of UTC. */
export const zones = fc.constantFrom(
  'UTC',
  'Asia/Baghdad',
  'America/New_York',
  'Australia/Lord_Howe',
);

/** Some instants around a date of any age, from an hour to billions of years apart; some are equal. */
export const instants = fc
  .record({
    centre: fc.constantFrom(0, Date.UTC(2020, 0, 6), Date.UTC(2024, 2, 31), -4.35e20, -1e16),
    spreadMs: fc.constantFrom(
      HOUR_MS,
      DAY_MS,
      90 * DAY_MS,
      10 * YEAR_MS,
      1e4 * YEAR_MS,
      13e9 * YEAR_MS,
    ),
    shares: fc.array(
      fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.5, 0.5001, 1)),
      { minLength: 1, maxLength: 60 },
    ),
  })
  .map(({ centre, spreadMs, shares }) => {
    // Nothing is dated to a few steps of float64.
    const stepMs = Math.max(1, Math.round(1e5 * grainAt(centre)));
    return shares
      .map((share) => centre + Math.round((share ** 3 * spreadMs) / stepMs) * stepMs)
      .sort((a, b) => a - b);
  });

/** Occupants at such instants, each known to the second, the day or the year, in one of three lanes. */
export const occupants = instants.chain((ts) => {
  const finest = 1e5 * grainAt(...ts);
  const rest = fc.record({
    grainMs: fc.constantFrom(1000, DAY_MS, YEAR_MS).map((ms) => Math.max(ms, finest)),
    lane: fc.nat(2),
  });
  return fc
    .array(rest, { minLength: ts.length, maxLength: ts.length })
    .map((rest) => ts.map((t, i): Occupant => ({ t, ...rest[i]! })));
});

export const SCALES = ['adaptive', 'time', 'steps'] as const;

/** A scale of one of some kinds over occupants, with some room, or none, at both ends. */
export function scalesOf(...kinds: ScaleKind[]): fc.Arbitrary<Scale> {
  return fc
    .record({
      occupants,
      zone: zones,
      kind: fc.constantFrom(...kinds),
      before: fc.constantFrom(0, 1000, DAY_MS),
      after: fc.constantFrom(0, 1000, DAY_MS),
    })
    .map(({ occupants, zone, kind, before, after }) => {
      const start = occupants[0]!.t - before;
      const end = occupants.at(-1)!.t + after;
      return scaleOver(kind, occupants, start, end, zone);
    });
}

export const scales = scalesOf(...SCALES);

/** The scale of one kind over occupants that stand for no events. */
function scaleOver(
  kind: ScaleKind,
  occupants: readonly Occupant[],
  start: number,
  end: number,
  zone: string,
): Scale {
  const instants = occupants.map(({ t }) => t);
  if (kind === 'time') return trueTime(start, end);
  return kind === 'steps'
    ? equalSteps(instants, start, end)
    : adaptive(occupants, start, end, zone);
}

/** How exactly instants near `t` can be told apart, in ms. */
export function grainAt(...ts: number[]): number {
  return Math.max(...ts.map((t) => Math.abs(t) * Number.EPSILON));
}

/** The scale of a timeline, as the chart makes it. */
export function scaleOfTimeline({ events, domain, zone }: Timeline, kind: ScaleKind): Scale {
  return scaleOf(kind, events, domain, zone);
}

/** The words of the data in a language, and its numbers, as the page gives them to a chart. */
export function languageOf(lang: 'ar' | 'en'): ChartLanguage {
  const dateStyle = lang === 'ar' ? ARABIC : ENGLISH;
  const text = (text: Text | undefined) => {
    if (text === undefined || typeof text === 'string') return text ?? '';
    return text[lang] ?? Object.values(text)[0]!;
  };
  return {
    rtl: lang === 'ar',
    dateStyle,
    text,
    title: ({ id, data }) => text(data.title) || id,
    number: (n) => formatNumber(dateStyle, n),
  };
}

/** A measurer that is the same on every machine: so many px a character, Arabic a little narrower. */
export function textWidth(text: string, sizePx: number): number {
  return text.length * sizePx * (/[\u0600-\u06ff]/.test(text) ? 0.5 : 0.55);
}

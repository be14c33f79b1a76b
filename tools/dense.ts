import { writeFile } from 'node:fs/promises';
import { randomLcg } from 'd3';
import { format } from 'prettier';
import type { EventData, RelationData, TimelineData } from '../src/data/schema.ts';
import { BEATS, DISTRICTS } from './dense-words.ts';
import type { Beat, Headline, Precedent, Bilingual } from './dense-words.ts';

const FILE = new URL('../data/dense-year.json', import.meta.url);
const COMMITTED_COUNT = 300;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const YEAR_START_MS = Date.UTC(2025, 0, 1);
const LAST_DAY_MS = Date.UTC(2025, 11, 31);
const YEAR_MS = LAST_DAY_MS + DAY_MS - YEAR_START_MS;

const GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;

/** The parts of a headline. */
interface Choice {
  beat: Beat;
  headline: Headline;
  subject: Bilingual;
  where: Bilingual;
  /** How many times all combinations have been used up before. */
  round: number;
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/**
 * Deals every combination of a beat's words once before any repeats. A step near the golden
 * ratio of the total spreads neighbours far apart (Knuth, TAOCP 3, 6.4, Fibonacci hashing); without
 * a common divisor it reaches them all.
 */
function dealer(beat: Beat, random: () => number): () => Choice {
  const { headlines, subjects, where } = beat;
  const total = headlines.length * subjects.length * where.length;
  let step = Math.round(total * GOLDEN_RATIO);
  while (gcd(step, total) > 1) step++;
  const first = Math.floor(random() * total);
  let dealt = 0;
  return () => {
    const index = (first + (dealt % total) * step) % total;
    const perHeadline = total / headlines.length;
    return {
      beat,
      headline: headlines[Math.floor(index / perHeadline)]!,
      subject: subjects[Math.floor((index % perHeadline) / where.length)]!,
      where: where[index % where.length]!,
      round: Math.floor(dealt++ / total),
    };
  };
}

const withoutPreposition = (place: string) => place.replace(/^(in|on|at) /, '');

/** The headline in one language; a number only when the combinations are exhausted. */
function written({ headline, subject, where, round }: Choice, language: 'en' | 'ar'): string {
  const text = headline[language]
    .replace('{what}', subject[language])
    .replace('{at}', language === 'ar' ? `في ${where.ar}` : where.en)
    .replace(/{place}|{paper}/, withoutPreposition(where[language]));
  const numbered = round ? `${text} (${round + 1})` : text;
  return numbered[0]!.toUpperCase() + numbered.slice(1);
}

const dayText = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** To the hour, with the 24 hours of a day mapped to those from 8 to 22, when a city is awake. */
function hourText(ms: number): string {
  const sinceMidnightMs = ms % DAY_MS;
  const awakeMs = ms - sinceMidnightMs + 8 * HOUR_MS + (sinceMidnightMs * 14) / 24;
  return `${new Date(awakeMs).toISOString().slice(0, 13)}:00`;
}

function dateOf(startMs: number, days: number | undefined, random: () => number): string {
  if (days === undefined) return random() < 0.4 ? hourText(startMs) : dayText(startMs);
  const endMs = startMs + (1 + Math.floor(random() * days)) * DAY_MS;
  return `${dayText(startMs)}/${dayText(Math.min(endMs, LAST_DAY_MS))}`;
}

// Most events have low importance, few a high one; 3 is the format's default.
const IMPORTANCES = [1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5];

function importanceOf(random: () => number): { importance?: number } {
  const importance = IMPORTANCES[Math.floor(random() * IMPORTANCES.length)]!;
  return importance === 3 ? {} : { importance };
}

const placeOf = ({ en, ar }: Bilingual): Bilingual => ({ en: withoutPreposition(en), ar });
const PLACES = new Map(DISTRICTS.map((district) => [district, placeOf(district)]));

function eventOf(choice: Choice, id: string, startMs: number, random: () => number): EventData {
  const { beat, headline, where } = choice;
  const place = PLACES.get(where);
  return {
    id,
    date: dateOf(startMs, headline.days, random),
    title: { en: written(choice, 'en'), ar: written(choice, 'ar') },
    track: beat.id,
    ...(headline.kind && { kind: headline.kind }),
    ...(headline.status && { status: headline.status }),
    actors: [beat.id],
    ...(place && { place }),
    ...importanceOf(random),
  };
}

/** Links a headline to the last precedent about the same subject, where there is one. */
function relater(): (choice: Choice, id: string) => RelationData[] {
  const last: Record<Precedent, Map<Bilingual, string>> = {
    decision: new Map(),
    report: new Map(),
    opening: new Map(),
  };
  return ({ headline: { precedent, relation }, subject }, id) => {
    const to = relation && last[relation.to].get(subject);
    if (precedent) last[precedent].set(subject, id);
    return to ? [{ from: id, type: relation.type, to }] : [];
  };
}

function happenings(count: number, seed: number): Pick<TimelineData, 'events' | 'relations'> {
  const random = randomLcg(seed);
  const dealers = BEATS.map((beat) => dealer(beat, random));
  const relate = relater();
  const events: EventData[] = [];
  const relations: RelationData[] = [];
  for (let index = 0; index < count; index++) {
    const choice = dealers[Math.floor(random() * dealers.length)]!();
    const startMs = YEAR_START_MS + ((index + random()) / count) * YEAR_MS;
    const event = eventOf(choice, `${choice.beat.id}-${index + 1}`, startMs, random);
    events.push(event);
    relations.push(...relate(choice, event.id));
  }
  return { events, relations };
}

/**
 * A year in an invented city with as many events as asked for (1 to 1,000,000), spread evenly over
 * the twelve months of 2025, in time order: the same for the same count and seed. For screenshots,
 * tests and measurements for which the real timelines are not dense enough.
 */
export function denseTimeline(count: number, seed = 2025): TimelineData {
  return {
    version: 1,
    id: 'dense-year',
    title: { en: 'A year in Marsa Noor', ar: 'عام في مرسى النور' },
    summary: {
      en: 'Twelve months of 2025 in a city that does not exist: council, transport, weather, culture, sport and the press.',
      ar: 'اثنا عشر شهرًا من عام 2025 في مدينة لا وجود لها: المجلس والنقل والطقس والثقافة والرياضة والصحافة.',
    },
    languages: ['en', 'ar'],
    actors: BEATS.map(({ id, actor }) => ({ id, name: actor, track: id })),
    tracks: BEATS.map(({ id, en, ar, color }) => ({ id, title: { en, ar }, color })),
    eras: [
      { title: { en: 'Winter', ar: 'الشتاء' }, date: '2025-01/2025-02' },
      { title: { en: 'Spring', ar: 'الربيع' }, date: '2025-03/2025-05' },
      { title: { en: 'Summer', ar: 'الصيف' }, date: '2025-06/2025-08' },
      { title: { en: 'Autumn', ar: 'الخريف' }, date: '2025-09/2025-11' },
      { title: { en: 'December', ar: 'كانون الأول' }, date: '2025-12' },
    ],
    ...happenings(count, seed),
  };
}

/** The text of `data/dense-year.json`. */
export function denseText(): Promise<string> {
  const file = { $schema: 'timeline.schema.json', ...denseTimeline(COMMITTED_COUNT) };
  return format(JSON.stringify(file), { parser: 'json', printWidth: 100 });
}

/** Writes `data/dense-year.json`. */
export default async function writeDenseYear(): Promise<void> {
  await writeFile(FILE, await denseText());
}

import { civilToInstant } from '../time/civil.ts';
import { parseEdtf, sidesOf, type EdtfPoint } from '../time/edtf.ts';
import { DAY_MS, MINUTE_MS } from '../time/instant.ts';
import { readInstants } from '../time/recognise/instants.ts';
import { instantAtLocal, timesRead, zoneOffsetMs } from '../time/zone.ts';
import { MOST_LANES, MOST_ROUTED } from './limits.ts';
import * as say from './problems.ts';
import type { Level, PathStep } from './problems.ts';
import type { PrunableSchema } from './prune.ts';
import { DateSchema, type TimelineData } from './schema.ts';
import { nearest } from './similar.ts';

/** Says what is to be said of a place and leaves nothing out. */
type Tell = (path: readonly PathStep[], message: string, level: Level) => void;

type Holder = Record<PathStep, unknown>;

/** How deep an unknown field may nest: JSON that is indented grows with the square. */
const MOST_LEVELS = 100;

const HALF = /\p{Cs}/gu;

/**
 * Looks at every known value that the schema has accepted: reads dates as programs write them, makes texts
 * whole, and tells of fields that are probably misspelt. Changes `data`, a copy that lists may have gaps in.
 */
export function reviewFields(schema: PrunableSchema, data: object, tell: Tell): void {
  const path: PathStep[] = [];
  const spellings = new Map<object, Map<string, string | undefined>>();

  function within(key: PathStep, look: () => void): void {
    path.push(key);
    look();
    path.pop();
  }

  function lookAt(outer: PrunableSchema, holder: Holder, key: PathStep): void {
    const value = holder[key];
    const inner = optionOf(outer.wrapped ?? outer, value);
    if (typeof value === 'string') holder[key] = lookAtText(inner, value);
    else if (Array.isArray(value))
      lookInside(value as unknown as Holder, value.keys(), () => inner.item);
    else if (typeof value === 'object' && value) lookAtObject(inner, value as Holder);
  }

  function lookInside(
    holder: Holder,
    keys: Iterable<PathStep>,
    schemaOf: (key: PathStep) => PrunableSchema | undefined,
  ): void {
    for (const key of keys) {
      const schema = schemaOf(key);
      within(key, () => (schema ? lookAt(schema, holder, key) : undefined));
    }
  }

  function lookAtText(inner: PrunableSchema, text: string): string {
    const read = (inner as unknown) === DateSchema ? dateOf(text) : undefined;
    if (read) tell(path, say.readAs(read.edtf, read.isCut, text), 'note');
    const whole = text.replace(HALF, '\ufffd');
    if (whole !== text) tell(path, say.halfCharacter(), 'warning');
    return read?.edtf ?? whole;
  }

  function lookAtObject({ entries, value }: PrunableSchema, object: Holder): void {
    const keys = Object.keys(object);
    if (!entries) return lookInside(object, keys, () => value);
    const isKnown = (key: string) => Object.hasOwn(entries, key);
    lookInside(object, keys.filter(isKnown), (key) => entries[key]);
    for (const key of keys)
      if (!isKnown(key)) within(key, () => lookAtUnknown(entries, object, key));
  }

  function lookAtUnknown(
    entries: Record<PathStep, PrunableSchema>,
    object: Holder,
    key: string,
  ): void {
    if (isTooDeep(object[key])) {
      Reflect.deleteProperty(object, key);
      return tell(path, say.tooDeep(MOST_LEVELS), 'error');
    }
    const near = spelling(entries, key);
    if (near !== undefined && !Object.hasOwn(object, near))
      tell(path, say.unknownField(near), 'warning');
  }

  // Once for each key, as the same one comes in every event.
  function spelling(entries: Record<PathStep, PrunableSchema>, key: string): string | undefined {
    if (/^(x-|[$_])/.test(key)) return undefined;
    let known = spellings.get(entries);
    if (!known) spellings.set(entries, (known = new Map()));
    if (!known.has(key)) known.set(key, nearest(key, Object.keys(entries)));
    return known.get(key);
  }

  lookAt(schema, { data }, 'data');
}

/** The schema of a union that a value is checked against. */
function optionOf(schema: PrunableSchema, value: unknown): PrunableSchema {
  return schema.options?.[schema.choose?.(value) ?? 0] ?? schema;
}

/** A date as it is kept, where it is written otherwise. */
function dateOf(text: string) {
  const isInstant = /\d[Tt ] ?\d\d/.test(text) || !parseEdtf(text).ok;
  return isInstant ? readInstants(text) : undefined;
}

/** Whether a value nests too deep, or holds itself. Each object is looked into once. */
function isTooDeep(value: unknown): boolean {
  const heights = new Map<object, number>();
  function heightOf(value: unknown, levels: number): number {
    if (typeof value !== 'object' || !value) return 0;
    if (levels === 0) return Infinity;
    let height = heights.get(value);
    if (height === undefined) {
      height = 0;
      for (const item of Object.values(value)) {
        height = Math.max(height, 1 + heightOf(item, levels - 1));
        if (height > MOST_LEVELS) return Infinity;
      }
      heights.set(value, height);
    }
    return height > levels ? Infinity : height;
  }
  return heightOf(value, MOST_LEVELS) > MOST_LEVELS;
}

/** Tells of titles and names that lack one of the timeline's languages. */
export function reviewLanguages(data: TimelineData, tell: Tell): void {
  const { languages } = data;
  const check = (path: PathStep[], text: unknown) => {
    if (typeof text !== 'object' || !text) return;
    const lacking = languages.filter((lang) => lang !== undefined && !Object.hasOwn(text, lang));
    const has = languages.find((lang) => Object.hasOwn(text, lang)) ?? Object.keys(text)[0]!;
    if (lacking.length > 0) tell(path, say.lacksLanguage(lacking, has), 'warning');
  };
  check(['title'], data.title);
  const lists = { events: 'title', tracks: 'title', eras: 'title', actors: 'name' } as const;
  for (const [list, field] of Object.entries(lists)) {
    const items: readonly (Holder | undefined)[] = data[list as keyof typeof lists] ?? [];
    items.forEach((item, i) => check([list, i, field], item?.[field]));
  }
}

/** Tells of what is too much for the drawing, and what happens to it there. */
export function reviewLimits({ tracks = [], relations = [] }: TimelineData, tell: Tell): void {
  if (tracks.length > MOST_LANES)
    tell(['tracks'], say.sharedLane(tracks.length, MOST_LANES), 'note');
  if (relations.length > MOST_ROUTED)
    tell(['relations'], say.shortArrows(relations.length, MOST_ROUTED), 'note');
}

/** Tells of clock times that the clocks of their zone skip, or show twice. */
export function reviewClocks({ events, timeZone = 'UTC' }: TimelineData, tell: Tell): void {
  (events as readonly ((typeof events)[number] | undefined)[]).forEach((event, i) => {
    for (const field of ['date', 'known'] as const) {
      const text = event?.[field];
      if (!text?.includes('T')) continue;
      const zone = event!.timeZone ?? timeZone;
      for (const message of clockMessages(text, zone))
        tell(['events', i, field], message, 'warning');
    }
  });
}

function clockMessages(text: string, zone: string): string[] {
  const parsed = parseEdtf(text);
  const points = parsed.ok ? [...new Set(sidesOf(parsed.value).flat())] : [];
  return points.flatMap((point) => {
    if (point.hour === undefined || point.offsetMinutes !== undefined) return [];
    const localMs = localMsOf(point);
    const times = timesRead(localMs, zone);
    if (times === 1) return [];
    return times === 0
      ? say.noSuchTime(zone, text)
      : say.twoSuchTimes(zone, text, offsetsAt(localMs, zone));
  });
}

function localMsOf({ year, month = 1, day = 1, hour = 0, minute = 0 }: EdtfPoint): number {
  return civilToInstant({ year, month, day, hour, minute, second: 0, ms: 0 });
}

/** Both offsets of a time that comes twice. */
function offsetsAt(localMs: number, zone: string): string[] {
  const first = instantAtLocal(localMs, zone);
  return [first, first + DAY_MS].map((t) => offsetText(zoneOffsetMs(zone, t)));
}

function offsetText(offsetMs: number): string {
  const minutes = Math.round(Math.abs(offsetMs) / MINUTE_MS);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${offsetMs < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

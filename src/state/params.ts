import { KINDS, RELATION_TYPES, STATUSES } from '../data/terms.ts';
import type { Facets } from '../model/filter.ts';
import { parseEdtf } from '../time/edtf.ts';
import { isZone } from '../time/zone.ts';
import { listText, valuesIn } from './list-text.ts';

/** The value of `lang` for parallel text. */
export const BOTH = 'both';

/** The pages besides the one for reading. */
export const VIEWS = ['present', 'notes', 'class', 'handouts', 'edit'] as const;
export type View = (typeof VIEWS)[number];

/** The filters: events that do not match are dimmed. */
export const FILTERS = ['q', 'track', 'kind', 'status', 'actor', 'tag', 'relation'] as const;

/**
 * The parameters of the page's address, one field for each; absent if it has
 * its default. Never mutated: a command creates a new object.
 */
export interface Params extends Facets {
  data?: string;
  lang?: string;
  view?: View;
  event?: string;
  from?: string;
  to?: string;
  scale?: 'time' | 'steps';
  order?: 'told';
  asof?: string;
  q?: string;
  events?: readonly string[];
  tz?: string;
  theme?: 'light' | 'dark' | 'contrast';
  digits?: 'arab';
  calendar?: 'islamic-umalqura';
  /** The panel that is open; which there are, the page knows. */
  open?: string;
  /** Where the presentation is: `6`, `6.3` for the third part of its sixth step, `0` for its title, `end` for its end. */
  step?: string;
  /** How many events are presented: a number, or `all`. */
  slides?: string;
  /** What a class does, or what is printed for it. */
  task?: string;
}

/** Parses a parameter's text; undefined if it is invalid. */
type Parse = (text: string) => unknown;

/** One of `values`; the first is the default. */
const oneOf =
  (...values: string[]): Parse =>
  (text) =>
    values.includes(text) ? text : undefined;

const word: Parse = (text) => (text === '' ? undefined : text);

/** A parameter as the address has it. */
function textOf(value: string | readonly string[]): string {
  return typeof value === 'string' ? value : listText(value);
}

const list =
  (known?: readonly string[]): Parse =>
  (text) => {
    const values = valuesIn(text);
    const accepted = known ? values.filter((value) => known.includes(value)) : values;
    return accepted.length > 0 ? accepted : undefined;
  };

const date: Parse = (text) => (parseEdtf(text).ok ? text : undefined);
/** ISO 8601 only: what else `Date` accepts differs between browsers. */
const instant: Parse = (text) => {
  // A plus sign that was not percent-encoded comes as a space.
  const iso = text.replace(/ (?=\d\d:?\d\d$)/, '+');
  return /^\d{4}-\d\d/.test(iso) && !Number.isNaN(Date.parse(iso)) ? iso : undefined;
};
const zone: Parse = (text) => (text === 'event' || isZone(text) ? text : undefined);

const PARSERS: Record<keyof Params, Parse> = {
  data: word,
  lang: word,
  view: oneOf('read', ...VIEWS),
  event: word,
  from: date,
  to: date,
  scale: oneOf('adaptive', 'time', 'steps'),
  order: oneOf('time', 'told'),
  asof: instant,
  q: word,
  track: list(),
  kind: list(KINDS),
  status: list(STATUSES),
  actor: list(),
  tag: list(),
  relation: list(RELATION_TYPES),
  events: list(),
  tz: zone,
  theme: oneOf('auto', 'light', 'dark', 'contrast'),
  digits: oneOf('latn', 'arab'),
  calendar: oneOf('gregory', 'islamic-umalqura'),
  open: word,
  step: (text) => (/^(0|end|[1-9]\d{0,4}(\.[1-9])?)$/.test(text) ? text : undefined),
  slides: (text) => (/^(all|[1-9]\d{0,2})$/.test(text) ? text : undefined),
  task: word,
};

/** The default values, which are left out of the address. */
export const DEFAULTS: Partial<Record<keyof Params, string>> = {
  view: 'read',
  scale: 'adaptive',
  order: 'time',
  tz: 'event',
  theme: 'auto',
  digits: 'latn',
  calendar: 'gregory',
};

/**
 * The parameters of a query string (`?event=letter&lang=ar`). Invalid ones are left out
 * and returned as `ignored`, one `name=value` each, for a warning in the console.
 */
export function parseParams(query: string): { params: Params; ignored: string[] } {
  const entries: [string, unknown][] = [];
  const ignored: string[] = [];
  for (const [name, text] of new URLSearchParams(query)) {
    const read = Object.hasOwn(PARSERS, name) ? PARSERS[name as keyof Params] : undefined;
    const value = read?.(text);
    for (const part of leftOut(text, value)) ignored.push(`${name}=${part}`);
    const isSaid = value !== undefined && value !== DEFAULTS[name as keyof Params];
    if (isSaid) entries.push([name, value]);
  }
  return { params: Object.fromEntries(entries), ignored };
}

/** The invalid parts of a parameter's text: all of it, or items of a list. */
function leftOut(text: string, value: unknown): string[] {
  if (value === undefined) return [text];
  if (!Array.isArray(value)) return [];
  return valuesIn(text).filter((part) => !value.includes(part));
}

/** The query string of parameters, with its `?`; empty if all are at their defaults. */
export function formatParams(params: Params): string {
  const parts = (Object.keys(PARSERS) as (keyof Params)[])
    .filter((name) => params[name] !== undefined)
    .map((name) => `${name}=${encode(textOf(params[name]!))}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/**
 * Percent-encodes a text, except characters that are valid in a query and easier to read. Half of a character,
 * which no address can have, becomes the replacement character.
 */
function encode(text: string): string {
  const whole = text.replace(/\p{Cs}/gu, '\ufffd');
  return encodeURIComponent(whole).replace(/%(2C|3A|2F|5B|5D)/g, (code) =>
    decodeURIComponent(code),
  );
}

/** The parameters with some replaced; undefined removes one. */
export function withParams(
  params: Params,
  changes: { [Name in keyof Params]?: Params[Name] | undefined },
): Params {
  const merged = Object.entries({ ...params, ...changes }).filter(
    ([, value]) => value !== undefined,
  );
  return Object.fromEntries(merged);
}

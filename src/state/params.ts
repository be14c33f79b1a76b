import { KINDS, RELATION_TYPES, STATUSES } from '../data/terms.ts';
import type { Facets } from '../model/filter.ts';
import { parseEdtf } from '../time/edtf.ts';
import { isZone } from '../time/zone.ts';
import { listText, valuesIn } from './list-text.ts';

/** The language that stands for two, side by side. */
export const BOTH = 'both';

/** The pages besides the one for reading. */
export const VIEWS = ['present', 'notes', 'class', 'handouts', 'edit'] as const;
export type View = (typeof VIEWS)[number];

/** The parameters that say which events are meant; the others fade. */
export const FILTERS = ['q', 'track', 'kind', 'status', 'actor', 'tag', 'relation'] as const;

/**
 * What the page's address says: one field a parameter of the public contract, absent where it has
 * its default. Never mutated: a command makes a new one.
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
  /** Where the presentation is: `6`, or `6.3` for the third part of its sixth step. */
  step?: string;
  /** What a class does, or what is printed for it. */
  task?: string;
}

/** The value of a parameter's text; undefined where it is refused. */
type Parse = (text: string) => unknown;

/** One of `values`; the first is the default, which needs no mention. */
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
/** What Date reads beyond ISO 8601 differs from browser to browser. */
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
  step: (text) => (/^[1-9]\d{0,4}(\.[1-9])?$/.test(text) ? text : undefined),
  task: word,
};

/** Values that mean the same as saying nothing. */
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
 * The parameters of a query string (`?event=letter&lang=ar`). What is not understood is left out
 * and returned as `ignored`, one `name=value` each, for the page to say in the console.
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

/** What of a parameter's text its value does not hold: all, or some of a list. */
function leftOut(text: string, value: unknown): string[] {
  if (value === undefined) return [text];
  if (!Array.isArray(value)) return [];
  return valuesIn(text).filter((part) => !value.includes(part));
}

/** The query string of parameters, with its `?`; empty where all are at their defaults. */
export function formatParams(params: Params): string {
  const parts = (Object.keys(PARSERS) as (keyof Params)[])
    .filter((name) => params[name] !== undefined)
    .map((name) => `${name}=${encode(textOf(params[name]!))}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Percent-encoded, but for what may stand in a query as it is and is easier to read so. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/%(2C|3A|2F|5B|5D)/g, (code) => decodeURIComponent(code));
}

/** Parameters with some replaced; a change to undefined takes the parameter away. */
export function withParams(
  params: Params,
  changes: { [Name in keyof Params]?: Params[Name] | undefined },
): Params {
  const merged = Object.entries({ ...params, ...changes }).filter(
    ([, value]) => value !== undefined,
  );
  return Object.fromEntries(merged);
}

import { parseEdtf } from '../time/edtf.ts';
import { suggestDates } from '../time/recognise/suggest.ts';
import { meant, MOST_LISTED, nearest } from './similar.ts';

/** What became of the place: a part is left out; all is kept, but may not be meant so; it is read as
 *  something else that says the same. */
export type Level = 'error' | 'warning' | 'note';

/** A problem in the data, and its source position. */
export interface Problem {
  level: Level;
  /** As in code: `events[3].date`; empty for the file as a whole. */
  path: string;
  message: string;
  /** Line of the text, from 1; absent if the data was not text. */
  line?: number;
  /** Column in that line, from 1, in UTF-16 code units as editors count. */
  column?: number;
}

/** One step of a JSON path: the key in an object or the index in a list. */
export type PathStep = string | number;

/** The format itself is at most eight steps deep. */
const MOST_STEPS = 12;

/** Writes steps as code would: `['events', 3, 'date']` is `events[3].date`. Cut where it is long. */
export function pathText(path: readonly PathStep[]): string {
  const cut = path.length > MOST_STEPS ? '…' : '';
  return path.slice(0, MOST_STEPS).map(stepText).join('').replace(/^\./, '') + cut;
}

function stepText(step: PathStep): string {
  if (typeof step === 'number') return `[${step}]`;
  return /^[\w$-]{1,60}$/.test(step) ? `.${step}` : `[${shown(step)}]`;
}

/** The whole sentence: `events[3].date: not an EDTF date: "13th c." (line 12, column 15)`. */
export function problemText({ path, message, line, column }: Problem): string {
  const position = line === undefined ? '' : ` (line ${line}, column ${column})`;
  return (path && `${path}: `) + message + position;
}

const LONGEST_SHOWN = 60;

const shortOf = (value: unknown) =>
  typeof value === 'string' ? value.slice(0, LONGEST_SHOWN) : '';

/** A value for a message: on one line, and shortened. */
function shown(value: unknown): string {
  if (typeof value === 'string') {
    const cut = value.length > LONGEST_SHOWN;
    return JSON.stringify(cut ? `${value.slice(0, LONGEST_SHOWN)}…` : value);
  }
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value) return 'an object';
  return typeof value === 'function' ? 'a function' : String(value);
}

const NAMES: Record<string, string> = {
  string: 'a string',
  number: 'a number',
  array: 'a list',
  record: 'a text (a string, or one for each language)',
};

/** Of a value of the wrong type, what valibot says. */
interface ShapeIssue {
  type: string;
  input: unknown;
  path?: readonly { key: unknown; input?: unknown }[] | undefined;
}

/** The message for a value of the wrong type, by valibot's names of types. */
export function notTheShape(issue: ShapeIssue): string {
  if (issue.input === undefined) return `missing${misspelt(issue)}`;
  return `not ${NAMES[issue.type] ?? 'an object'}: ${shown(issue.input)}`;
}

/** A field beside the missing one that may be it. */
function misspelt({ path = [] }: ShapeIssue): string {
  const { key, input } = path.at(-1) ?? {};
  if (typeof key !== 'string' || typeof input !== 'object' || !input) return '';
  const others = Object.keys(input).filter((name) => name !== key);
  const near = nearest(key, others.slice(0, MOST_KEYS));
  return near === undefined ? '' : ` (is ${shown(near)} meant?)`;
}

const MOST_KEYS = 50;

/** How an EDTF date is written that says what a text or a number says; empty where that is not known. */
export function dateHint(value: unknown): string {
  if (typeof value === 'number') {
    const edtf = Number.isInteger(value) ? suggestDates(String(value)) : [];
    return edtf.length > 0 ? ` (write ${edtf.map(shown).join(' or ')})` : '';
  }
  if (typeof value !== 'string') return '';
  const found = [...new Set(suggestDates(value))];
  if (found.length === 0) return noSuchDay(value);
  return ` (write ${found.join(' or ')}${isDayOrMonth(value, found) ? DAY_OR_MONTH : ''})`;
}

const DAY_OR_MONTH = '; day and month cannot be told apart';

/** Whether two numbers may each be the day. */
function isDayOrMonth(text: string, found: readonly string[]): boolean {
  return found.length > 1 && /^\s*\p{Nd}{1,2}\D\p{Nd}{1,2}\D/u.test(text);
}

/** Why a date that looks like one is none. */
function noSuchDay(text: string): string {
  const [, year, month, day, rest] = /^(-?\d{4})-(\d\d)(?:-(\d\d))?(?!\d)(.*)/.exec(text) ?? [];
  if (year === undefined) return '';
  if (!parseEdtf(`${year}-${month}`).ok || (Number(month) > 12 && day !== undefined))
    return ` (no month ${month})`;
  if (day !== undefined && !parseEdtf(`${year}-${month}-${day}`).ok) return ` (no such day)`;
  return /^[Tt ]\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?$/.test(rest!) ? ` (no such time)` : '';
}

/** Some values for a message, of many the first ones. */
function listed(values: readonly unknown[]): string {
  const rest = values.length - MOST_LISTED;
  return values.slice(0, MOST_LISTED).map(shown).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

const remedied = (message: string, ...remedies: string[]) => `${message} (${remedies.join('; ')})`;

// One function for each message. The remedy is in brackets unless it is "left out".
export const notATimeline = (value: unknown) => `not a timeline (one JSON object): ${shown(value)}`;
export const wrongVersion = (value: unknown) => `not version 1: ${shown(value)}`;
export const notAnId = (value: string) =>
  `not an id (one character or more, no spaces, no commas, no half of a character): ${shown(value)}`;
export const notTimelineId = (message: string) => `${message} (taken as "timeline")`;
export const notALanguage = (value: string) => `not a language tag such as "en": ${shown(value)}`;
export const emptyText = () => 'empty: a text needs at least one language';
export const noLanguages = () => 'empty: a timeline needs at least one language';
export const unknownZone = (value: string) => `unknown time zone: ${shown(value)}`;
/** The zone that is meant by a name that is none: one spelt nearly like it, or the one of that city. */
export function zoneHint(value: string): string {
  const zones = Intl.supportedValuesOf('timeZone');
  const cityOf = (zone: string) => zone.slice(zone.lastIndexOf('/') + 1);
  const city = nearest(cityOf(value), zones.map(cityOf));
  const zone = nearest(value, zones) ?? (city && zones.find((zone) => cityOf(zone) === city));
  return zone ? ` (did you mean ${shown(zone)}?)` : '';
}
export const shownAt = (zone: string) => ` (shown at ${zone}, as in the dates)`;
export const unsafeUrl = (value: string) =>
  `not an address with https, http, mailto or a relative one: ${shown(value)}`;
export const notAParagraph = (value: number) => `not a paragraph number from 1: ${value}`;
export const notBetween = (min: number, max: number, value: number) =>
  `not from ${min} to ${max}: ${value}`;
export const unknownTerm = (
  noun: string,
  value: unknown,
  terms: readonly string[],
  ...remedies: string[]
) => remedied(`unknown ${noun}: ${shown(value)}`, ...remedies, meant(shortOf(value), terms));

export const duplicateId = (id: string) => `duplicate id: ${shown(id)} (the first one counts)`;
export const duplicateItem = (value: string) => `more than once: ${shown(value)}`;
export const duplicateRelation = (name: string) => `duplicate relation: ${shown(name)}`;
export const duplicateKey = (key: PathStep) => `duplicate key: ${shown(key)} (the last one counts)`;
export const unknownReference = (noun: string, id: string) => `unknown ${noun}: ${shown(id)}`;
export const referenceHint = (id: string, ids: readonly string[]) => ` (${meant(id, ids)})`;
export const goesToo = (count: number) =>
  ` (and ${count} ${count === 1 ? 'reference' : 'references'} to it)`;
export const notADate = (reason: string, value: string) => `${reason}: ${shown(value)}`;
export const readAs = (edtf: string, isCut: boolean, value: string) =>
  `read as ${shortOf(edtf)}${isCut ? ', without fractions of a second' : ''}: ${shown(value)}`;
export const noSuchTime = (zone: string, value: string) =>
  `no such time in ${zone}, whose clocks were set forward (taken as that much later): ${shown(value)}`;
export const twoSuchTimes = (zone: string, value: string, offsets: readonly string[]) =>
  remedied(
    `twice in ${zone}, whose clocks were set back: ${shown(value)}`,
    `the first is taken; write ${offsets.join(' or ')}`,
  );
export const unknownField = (near: string) => `unknown field (did you mean ${shown(near)}?)`;
export const tooDeep = (levels: number) => `nested deeper than ${levels} levels`;
export const sharedLane = (tracks: number, most: number) =>
  `${tracks} tracks: the drawing has at most ${most} lanes, and the last one holds the others`;
export const shortArrows = (relations: number, most: number) =>
  `${relations} relations: where more than ${most} are on one screen, many are drawn as short arrows`;
export const halfCharacter = () => 'half of a character in a text (shown as �)';
export const lacksLanguage = (langs: readonly string[], other: string) =>
  `not in ${listed(langs)} (readers get it in ${shown(other)})`;
export const languagesTaken = (message: string, languages: readonly string[]) =>
  remedied(message, `taken from the texts: ${listed(languages)}`);
export const toItself = (id: string) => `relation to itself: ${shown(id)}`;
export const noSuchParagraph = (paragraph: number, source: string, count: number) =>
  `no paragraph ${paragraph}: source ${shown(source)} has ${count}`;

export const jsonExpected = (what: string, found: string) =>
  `not JSON: expected ${what}, found ${found ? shown(found) : 'the end of the text'}`;
export const jsonLastComma = (closing: string) =>
  `not JSON: a comma before ${shown(closing)} (after the last one there is none)`;
export const jsonOpenString = () => 'not JSON: a string without its closing quote on the same line';
export const jsonControl = () => 'not JSON: a control character in a string';
export const jsonEscape = (found: string) =>
  `not JSON: a backslash before ${shown(found)} in a string (write two for a backslash)`;

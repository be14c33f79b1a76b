/** A problem in the data, and its source position. */
export interface Problem {
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

/** Writes steps as code would: `['events', 3, 'date']` is `events[3].date`. */
export function pathText(path: readonly PathStep[]): string {
  return path.map(stepText).join('').replace(/^\./, '');
}

function stepText(step: PathStep): string {
  if (typeof step === 'number') return `[${step}]`;
  return /^[\w$-]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}

/** The whole sentence: `events[3].date: not an EDTF date: "13th c." (line 12, column 15)`. */
export function problemText({ path, message, line, column }: Problem): string {
  const position = line === undefined ? '' : ` (line ${line}, column ${column})`;
  return (path && `${path}: `) + message + position;
}

const LONGEST_SHOWN = 60;

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

/** The message for a value of the wrong type, by valibot's names of types. */
export function notTheShape(issue: { type: string; input: unknown }): string {
  if (issue.input === undefined) return 'missing';
  return `not ${NAMES[issue.type] ?? 'an object'}: ${shown(issue.input)}`;
}

// One function for each message. The remedy is in brackets unless it is "left out".
export const notATimeline = (value: unknown) => `not a timeline (one JSON object): ${shown(value)}`;
export const wrongVersion = (value: unknown) => `not version 1: ${shown(value)}`;
export const notAnId = (value: string) =>
  `not an id (one character or more, no spaces, no commas): ${shown(value)}`;
export const notTimelineId = (message: string) => `${message} (taken as "timeline")`;
export const notALanguage = (value: string) => `not a language tag such as "en": ${shown(value)}`;
export const emptyText = () => 'empty: a text needs at least one language';
export const noLanguages = () => 'empty: a timeline needs at least one language';
export const unknownZone = (value: string) => `unknown time zone: ${shown(value)}`;
export const unsafeUrl = (value: string) =>
  `not an address with https, http, mailto or a relative one: ${shown(value)}`;
export const notAParagraph = (value: number) => `not a paragraph number from 1: ${value}`;
export const notBetween = (min: number, max: number, value: number) =>
  `not from ${min} to ${max}: ${value}`;
export const unknownKind = (value: unknown) => `unknown kind: ${shown(value)} (drawn as an event)`;
export const unknownStatus = (value: unknown) =>
  `unknown status: ${shown(value)} (taken from the relations)`;
export const unknownBasis = (value: unknown) => `unknown basis: ${shown(value)}`;
export const unknownColor = (value: unknown) => `unknown color: ${shown(value)} (chosen by order)`;
export const unknownRole = (value: unknown) => `unknown role: ${shown(value)} (taken as external)`;
export const unknownSupports = (value: unknown) =>
  `unknown supports: ${shown(value)} (taken as event)`;
export const unknownMediaType = (value: unknown) => `unknown media type: ${shown(value)}`;
export const unknownRelationType = (value: unknown) => `unknown relation type: ${shown(value)}`;

export const duplicateId = (id: string) => `duplicate id: ${shown(id)} (the first one counts)`;
export const duplicateItem = (value: string) => `more than once: ${shown(value)}`;
export const duplicateRelation = (name: string) => `duplicate relation: ${shown(name)}`;
export const duplicateKey = (key: PathStep) => `duplicate key: ${shown(key)} (the last one counts)`;
export const unknownReference = (noun: string, id: string) => `unknown ${noun}: ${shown(id)}`;
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

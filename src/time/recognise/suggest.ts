import { parseEdtf } from '../edtf.ts';
import { readInstants } from './instants.ts';
import { readNotation } from './notations.ts';
import { plain } from './plain.ts';
import { readSingle } from './single.ts';

/** Longer texts are no dates, and would only cost time. */
const LONGEST = 80;

type Phrase = [form: RegExp, write: (dates: string[]) => string];

const PHRASES: readonly Phrase[] = [
  [
    /^(?:about|around|circa|ca|c(?= |\d)|approx|approximately|vers|environ|env|نحو|حوالي|قرابة) ?(.+)$/,
    ([d]) => `${d}~`,
  ],
  [/^(?:possibly|perhaps|probably|maybe|peut-etre|probablement|ربما) (.+)$/, ([d]) => `${d}?`],
  [/^(?:since|depuis|منذ) (.+)$/, ([d]) => `${d}/..`],
  [/^(?:until|till|up to|jusqu'en|jusqu'au|jusqu'a|حتى) (.+)$/, ([d]) => `../${d}`],
  [/^(?:between|entre|بين) (.+?) (?:and|et|و) ?(.+)$/, ([a, b]) => `[${a}..${b}]`],
  [/^(.+?) (?:or|ou|او) (.+)$/, ([a, b]) => `[${a},${b}]`],
  [/^(?:from |du |de |من )?(.+?) ?(?:to|–|until|au|a|الى) (.+)$/, ([a, b]) => `${a}/${b}`],
  [/^(\d{4}) ?[-–]$/, ([d]) => `${d}/..`],
  [/^(\d{4})-(\d\d|\d{4})$/, ([a, b]) => `${a}/${b}`],
  [/^(\d{1,2})-(\d{1,2} M.+)$/, ([a, b]) => `${a}/${b}`],
  [/^(?:before|avant|قبل) (.+)$/, ([d]) => `[..${d}]`],
  [/^(?:after|apres|بعد) (.+)$/, ([d]) => `[${d}..]`],
];

const AGO =
  /^(?:il y a |قبل |منذ )?([\d.]+) ?(million|millions|مليون|ملايين|billion|bn|milliard|milliards|مليار|مليارات|m(?:ya?|a)|[bg](?:ya?|a))(?: (?:years ago|d'annees|سنة|عام|ago))?$/;
/** "300,000 years ago", "10 ka": from today, so that two thousand years are not before our era. */
const YEARS_AGO =
  /^(?:il y a |قبل |منذ )?(\d+) ?(thousand|mille|الف|الاف|ky?a?|kya)?(?: (?:years ago|ans|سنة|عام|ago))?$/;
const TODAY = 2000;
const NOW = /^(?:present|now|today|aujourd'hui|nos jours|الان|اليوم)$/;

/**
 * The EDTF that is meant by a date in another notation or in words, English, Arabic or French: "23/03/2021",
 * "٦ يناير ٢٠٢٠", "before 1920", "6–8 January 2020". Two where it may be read in two ways; none where it is
 * not known, as of days that are counted from another ("yesterday").
 */
export function suggestDates(text: string): string[] {
  if (text.length > LONGEST) return [];
  const bare = text.replace(/(?<=\d|Z)\[[^\]]*\]$/i, ''); // a zone in brackets, as in RFC 9557
  const set = text.replace(/\s/g, '');
  if (text !== set && text.startsWith('[') && parseEdtf(set).ok) return [set];
  const instant = readInstants(bare)?.edtf ?? (bare === text ? undefined : bare);
  const found = instant === undefined ? read(plain(bare)) : [instant];
  return found.filter((edtf) => parseEdtf(edtf).ok);
}

function read(text: string): string[] {
  const ago = AGO.exec(text);
  if (ago)
    return [
      `Y-${Math.round(Number(ago[1]) * (/^mil(?!l?iard)|^مل(?!يار)|^m(?:ya?|a)$/.test(ago[2]!) ? 1e6 : 1e9))}~`,
    ];
  const single = readOne(text.replace(/ ?\(\?\)$/, '?'));
  if (single.length > 0) return single;
  const years = yearsAgo(text);
  if (years) return [years];
  const [, from, to] = /^([^[\]]+?) ?\.\. ?([^[\]]+)$/.exec(text) ?? [];
  const ends = from && readEach([from, to!]);
  if (ends) return [ends.join('/'), `[${ends.join('..')}]`];
  if (text.includes('/')) return readInterval(text);
  for (const [form, write] of PHRASES) {
    const found = form.exec(text);
    const dates = found && readEach(found.slice(1));
    if (dates) return [write(dates)];
  }
  return [];
}

/** A clock time with its zone, as mail and JavaScript print it: "M01 03 2020 10:00:00 gmt+0300 (…)". */
const ZONED =
  /^(.+ \d{1,2}:\d\d(?::\d\d)?) ?(?:z|(?:gmt|utc)? ?([+-]\d\d):?(\d\d)?|gmt|utc)(?: \(.*\))?$/;

function readOne(text: string): string[] {
  const years = readYears(text);
  const single = years.length > 0 ? years : readSingle(text);
  if (single.length > 0) return single;
  const [, clock, hours, minutes = '00'] = ZONED.exec(text) ?? [];
  if (clock === undefined) return readNotation(text);
  const offset = hours === undefined ? 'Z' : `${hours}:${minutes}`;
  const ofMail = clock.replace(/^(M\d\d \d{1,2}) (\d{1,2}:.+) (\d{4})$/, '$1 $3 $2');
  return readSingle(ofMail).map((date) => date + offset);
}

/** "2020/21" is two years, not the spring of one. */
function readYears(text: string): string[] {
  const [, from, to] = /^(\d{4})\/(\d\d)$/.exec(text) ?? [];
  return Number(to) > 12 ? [`${from}/${from!.slice(0, 2)}${to}`] : [];
}

function yearsAgo(text: string): string | undefined {
  const [whole, n, thousand] = YEARS_AGO.exec(text) ?? [];
  if (whole === undefined || whole === n) return undefined;
  const year = Number(n) * (thousand ? 1000 : 1) - TODAY;
  if (year < TODAY) return undefined;
  return `${year > 9999 ? 'Y-' : '-'}${year}~`;
}

const ENDS: Readonly<Record<string, string>> = { open: '..', unknown: '', '..': '..', '': '' };

/** An interval of which an end is written otherwise: "2004/open", "2020-01-03/08". */
function readInterval(text: string): string[] {
  const ends = text.split('/').map((end) => end.trim());
  const [start, end] = ends as [string, string];
  if (ends.length !== 2 || /^\d{1,3}$/.test(start)) return [];
  const isShort = /^\d{4}-\d\d-\d\d$/.test(start) && /^\d\d(?:-\d\d)?$/.test(end);
  const whole = [start, isShort ? start.slice(0, -end.length) + end : end];
  const read = whole.map((one) => {
    const known = NOW.test(one) ? '..' : ENDS[one];
    return known === undefined ? readOne(one) : [known];
  });
  return read.every((dates) => dates.length === 1) ? [read.flat().join('/')] : [];
}

/** What each part of a phrase says; undefined where one says nothing or may be read in two ways. */
function readEach(parts: string[]): string[] | undefined {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const end = NOW.test(last) ? ['..'] : readSingle(completedYear(first, last));
  if (parts.length === 1) return end.length === 1 ? end : undefined;
  const start = startOf(first, last);
  return start.length === 1 && end.length === 1 ? [start[0]!, end[0]!] : undefined;
}

/** "25" of "1920–25". */
function completedYear(first: string, last: string): string {
  return /\d{4}$/.test(first) && /^\d\d$/.test(last) ? first.slice(-4, -2) + last : last;
}

/** The start, which may leave the month and the year to the end: "6" of "6–8 January 2020". */
function startOf(first: string, last: string): string[] {
  const units = last.split(' ');
  const isComplete = /\d{4}|BCE/.test(first) || units.length < 2;
  const candidates = isComplete
    ? [first]
    : units.slice(1).map((_, i) => `${first} ${units.slice(i + 1).join(' ')}`);
  return candidates.map(readSingle).find((dates) => dates.length > 0) ?? [];
}

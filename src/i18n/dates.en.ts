const ORDINAL_SUFFIX: Record<string, string> = { one: 'st', two: 'nd', few: 'rd' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const ordinal = (n: number) => n + (ORDINAL_SUFFIX[ordinals.select(n)] ?? 'th');

// Chicago Manual of Style 6.78: a dash between single words is closed, between longer parts spaced.
const dash = (from: string, to: string) => (/\s/.test(from + to) ? ' – ' : '–');

// Decades, centuries and millennia take the article after a preposition: "since the 1990s".
const the = (date: string) => (/^\d+(s|(st|nd|rd|th) \w+)\b/.test(date) ? `the ${date}` : date);

/** English words for dates. */
export const EN_WORDS = {
  about: (date: string) => `about ${the(date)}`,
  uncertain: (date: string) => `${date} (uncertain)`,
  oneOf: (dates: string[]) =>
    dates.length < 2 ? dates.join('') : `${dates.slice(0, -1).join(', ')} or ${dates.at(-1)}`,
  one: {
    day: (from: string, to: string) => `one day from ${from} to ${to}`,
    month: (from: string, to: string) => `one month from ${from} to ${to}`,
    year: (from: string, to: string) => `one year from ${from} to ${to}`,
    time: (from: string, to: string) => `some time from ${the(from)} to ${the(to)}`,
  },
  orEarlier: (date: string) => `${date} or earlier`,
  orLater: (date: string) => `${date} or later`,
  some: {
    day: (period: string) => `one day in ${the(period)}`,
    month: (period: string) => `one month in ${the(period)}`,
  },
  within: (from: string, to: string) => `between ${from} and ${to}`,
  range: (from: string, to: string) => from + dash(from, to) + to,
  since: (date: string) => `since ${the(date)}`,
  until: (date: string) => `until ${the(date)}`,
  unknown: 'date unknown',
  bce: (year: string) => `${year} BCE`,
  ce: (year: string) => `${year} CE`,
  at: (date: string, time: string) => `${date}, ${time}`,
  season: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' },
  decade: (_year: number, digits: string) => `${digits}s`,
  century: (n: number) => `${ordinal(n)} century`,
  millennium: (n: number) => `${ordinal(n)} millennium`,
  duration: {
    second: { one: '# second', other: '# seconds' },
    minute: { one: '# minute', other: '# minutes' },
    hour: { one: '# hour', other: '# hours' },
    day: { one: '# day', other: '# days' },
    week: { one: '# week', other: '# weeks' },
    month: { one: '# month', other: '# months' },
    year: { one: '# year', other: '# years' },
  },
  deep: { million: { other: '# million years' }, billion: { other: '# billion years' } },
  ago: { million: { other: '# million years ago' }, billion: { other: '# billion years ago' } },
  agoShort: { million: { other: '#m years ago' }, billion: { other: '#bn years ago' } },
  ahead: {
    million: { other: '# million years from now' },
    billion: { other: '# billion years from now' },
  },
};

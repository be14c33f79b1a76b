// The smaller Roman numerals stand after the larger ones, but for those that are subtracted.
const NUMERALS = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(n: number): string {
  const [value, letters] = NUMERALS.find(([value]) => value <= n)!;
  return letters + (n > value ? roman(n - value) : '');
}

const ordinal = (n: number) => roman(n) + (n === 1 ? 'er' : 'e');

const dash = (from: string, to: string) => (/\s/.test(from + to) ? ' – ' : '–');

/** A date as it follows a preposition: days, centuries, decades and seasons take the article. */
function withArticle(date: string): string {
  if (date.startsWith('années ')) return `les ${date}`;
  if (/^(été|automne|hiver) /.test(date)) return `l’${date}`;
  return /^(printemps |[IVXLCDM]+er? |\d{1,2}(er)?\b(?!:).* \p{Ll}{3,}(?![.\p{Ll}]))/u.test(date)
    ? `le ${date}`
    : date;
}

// Of two dates of one month only the day is left of the first: "entre le 3 et le 8 janvier".
const withDay = (date: string) => (/^\d{1,2}(er)?$/.test(date) ? `le ${date}` : withArticle(date));

function until(date: string): string {
  if (date.startsWith('vers ')) return `jusque ${date}`;
  const named = withArticle(date);
  if (named === date && !/^(il y a|dans) /.test(date)) return `jusqu’en ${date}`;
  return `jusqu’à ${named}`.replace(
    /^jusqu’à le(s?) /,
    (_all, s: string) => `jusqu’au${s && 'x'} `,
  );
}

/** A date of publication: "le 6 janvier 2020", "en novembre 2019", "vers 2014". */
export function on(date: string): string {
  if (date.startsWith('vers ')) return date;
  const named = withArticle(date);
  return named === date ? `en ${date}` : named;
}

// "un mois en 2014", "un mois du XXe siècle", "un mois des années 1990"
function within(period: string): string {
  const named = withArticle(period);
  return named === period
    ? `en ${period}`
    : named.replace(/^le(s?) /, (_, s) => (s ? 'des ' : 'du '));
}

// A million or billion is a noun in French, with "de" before what it counts. Less than two of them
// are one: "1,9 million d’années".
const deep = (before: string) => ({
  million: {
    one: `${before}# million d’années`,
    other: `${before}# millions d’années`,
  },
  billion: {
    one: `${before}# milliard d’années`,
    other: `${before}# milliards d’années`,
  },
});
const AGO = 'il y a ';

/** French words for dates. */
export const FR_WORDS = {
  about: (date: string) =>
    /^(il y a|dans) /.test(date)
      ? date.replace(/^(il y a|dans) /, '$1 environ ')
      : `vers ${withArticle(date)}`,
  uncertain: (date: string) => `${date} (date incertaine)`,
  oneOf: (dates: string[]) =>
    dates.length < 2 ? dates.join('') : `${dates.slice(0, -1).join(', ')} ou ${dates.at(-1)}`,
  one: {
    day: (from: string, to: string) => `un jour entre ${withDay(from)} et ${withDay(to)}`,
    month: (from: string, to: string) => `un mois entre ${from} et ${to}`,
    year: (from: string, to: string) => `une année entre ${from} et ${to}`,
    time: (from: string, to: string) =>
      `un moment entre ${withArticle(from)} et ${withArticle(to)}`,
  },
  orEarlier: (date: string) => `${date} ou avant`,
  orLater: (date: string) => `${date} ou après`,
  some: {
    day: (period: string) => `un jour ${within(period)}`,
    month: (period: string) => `un mois ${within(period)}`,
  },
  within: (from: string, to: string) => `entre ${from} et ${to}`,
  range: (from: string, to: string) => from + dash(from, to) + to,
  since: (date: string) =>
    `depuis ${date.startsWith(AGO) ? date.slice(AGO.length) : withArticle(date)}`,
  until,
  unknown: 'date inconnue',
  bce: (year: string) => `${year} av.\u00a0J.-C.`,
  ce: (year: string) => `${year} apr.\u00a0J.-C.`,
  at: (date: string, time: string) => `${date}${/–|^entre/.test(time) ? ',' : ' à'} ${time}`,
  day: (n: number, digits: string) => (n === 1 ? `${digits}er` : digits),
  season: { 21: 'printemps', 22: 'été', 23: 'automne', 24: 'hiver' },
  decade: (_year: number, digits: string) => `années ${digits}`,
  century: (n: number) => `${ordinal(n)} siècle`,
  millennium: (n: number) => `${ordinal(n)} millénaire`,
  duration: {
    second: { one: '# seconde', other: '# secondes' },
    minute: { one: '# minute', other: '# minutes' },
    hour: { one: '# heure', other: '# heures' },
    day: { one: '# jour', other: '# jours' },
    week: { one: '# semaine', other: '# semaines' },
    month: { one: '# mois', other: '# mois' },
    year: { one: '# an', other: '# ans' },
  },
  deep: deep(''),
  ago: deep(AGO),
  agoShort: {
    million: { other: `${AGO}#\u202fMa` },
    billion: { other: `${AGO}#\u202fGa` },
  },
  ahead: deep('dans '),
};

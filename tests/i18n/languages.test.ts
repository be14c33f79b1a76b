import { describe, expect, test } from 'vitest';
import { FR_WORDS, on } from '../../src/i18n/dates.fr.ts';
import { LANGUAGES, type LanguageCode, type Words } from '../../src/i18n/languages.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import {
  formatDuration,
  formatEdtfDate,
  formatTick,
  type DateStyle,
} from '../../src/time/format.ts';
import { DAY_MS, YEAR_MS } from '../../src/time/instant.ts';

const CODES = LANGUAGES;
const modules = import.meta.glob<Record<string, unknown>>('../../src/**/words.ts');

function isWords(value: unknown): value is Words<object> {
  return typeof value === 'object' && value !== null && 'load' in value && 'of' in value;
}

/** Every set of words of the interface, by the name that it is exported under. */
const sets: [string, Words<object>][] = [];
for (const load of Object.values(modules)) {
  for (const [name, value] of Object.entries(await load())) {
    if (isWords(value)) sets.push([name, value]);
  }
}
await Promise.all(sets.flatMap(([, words]) => CODES.map((code) => words.load(code))));

/** The leaves of a set of words by their paths; a list is one of them. */
function leavesOf(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, value]];
  if ('other' in value) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`));
}

/** Keys that a language may have or not: they say what its grammar asks for. */
const GRAMMAR = new Set(['.dates.monthsShort', '.dates.day']);

const pathsOf = (words: object) =>
  leavesOf(words)
    .map(([path]) => path)
    .filter((path) => !GRAMMAR.has(path))
    .sort();

const formsIn = (code: LanguageCode): [string, object][] =>
  sets.flatMap(([name, words]) =>
    leavesOf(words.of(code)).flatMap(([path, leaf]) =>
      typeof leaf === 'object' && leaf !== null && 'other' in leaf
        ? ([[name + path, leaf]] as [string, object][])
        : [],
    ),
  );

test('every set of words is found', () => {
  expect(sets.length).toBeGreaterThanOrEqual(17);
});

describe.each(CODES)('the words in %s', (code) => {
  test.each(sets)('%s has the keys of English', (_name, words) => {
    expect(pathsOf(words.of(code))).toEqual(pathsOf(words.of('en')));
  });

  test('counted nouns have the forms that the language counts with, and no others', () => {
    const categories = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
    const forms = formsIn(code);
    expect(forms.length).toBeGreaterThan(20);
    for (const [path, counted] of forms) {
      const odd = Object.keys(counted).filter((form) => !(categories as string[]).includes(form));
      expect(odd, path).toEqual([]);
      // The millions and billions of English are one word for any number.
      const isPlain = code === 'en' && /million|billion/.test(path);
      const isShort = code === 'fr' && path.includes('agoShort');
      if (!isPlain && !isShort) expect(counted, path).toHaveProperty('one');
      if (categories.includes('two')) expect(counted, path).toHaveProperty('two');
      if (categories.includes('few')) expect(counted, path).toHaveProperty('few');
    }
  });
});

describe('French', () => {
  /** Words that both languages write alike. */
  const ALIKE = new Set([
    'Licences',
    ...[
      '# passage',
      '# passages',
      'Date',
      'Dates',
      'Document',
      'Notes',
      'Pause',
      'Publication',
      'Source',
    ],
    ...['Sources', 'Confirmation', 'Contradiction', 'Explanation', 'Question', 'Questions', 'Zoom'],
    ...[
      'Code',
      'Image',
      'Navigation',
      'iframe',
      'AMP',
      'oEmbed',
      'Script',
      'A4',
      'Letter',
      '0123',
      '٠١٢٣',
      ' ',
      ', ',
    ],
    ...['# confirmation', '# confirmations', '# contradiction', '# contradictions', '# minute'],
    ...['# minutes'],
  ]);

  const textsIn = (code: LanguageCode) =>
    new Map(
      sets.flatMap(([name, words]) =>
        leavesOf(words.of(code)).flatMap(([path, leaf]) => {
          const texts =
            typeof leaf === 'object' && leaf !== null ? Object.entries(leaf) : [['', leaf]];
          return texts.map(([form, text]) => [`${name}${path}.${form as string}`, text] as const);
        }),
      ),
    );

  test('says nothing in another language', () => {
    const [french, english] = [textsIn('fr'), textsIn('en')];
    const same = [...french].filter(
      ([path, text]) =>
        typeof text === 'string' && text === english.get(path) && !path.includes('.letters.'),
    );
    expect(same.filter(([, text]) => !ALIKE.has(text as string))).toEqual([]);
    for (const [path, text] of french) {
      if (typeof text === 'string' && text !== '٠١٢٣')
        expect(text, path).not.toMatch(/\p{Script=Arabic}/u);
    }
  });

  /** What a function of texts says of some; those of a list are dates, which are tested below. */
  const spoken = (path: string, say: unknown) =>
    path.includes('.oneOf') || path.includes('.cite.')
      ? undefined
      : (say as (...texts: string[]) => unknown)('3', '4', '5', '6', '7');

  test('keeps its spaces and apostrophes as they are printed', () => {
    for (const [path, text] of textsIn('fr')) {
      const said = typeof text === 'function' ? spoken(path, text) : text;
      if (typeof said !== 'string') continue;
      expect(said, path).not.toMatch(/'|"| [;:!?»]|« |[^\s\u00a0\u202f/][;!?](?!\w)|\p{L}:(?!\/)/u);
    }
  });

  const FR: DateStyle = { locale: 'fr-FR', digits: 'latn', calendar: 'gregory', words: FR_WORDS };
  const format = (text: string) => {
    const result = parseEdtf(text);
    if (!result.ok) throw new Error(result.message);
    return formatEdtfDate(result.value, FR, 'Asia/Baghdad');
  };
  const AD = 'apr.\u00a0J.-C.';
  const BC = 'av.\u00a0J.-C.';

  test.each([
    ['2020-01-06', '6 janvier 2020'],
    ['2020-01-01', '1er janvier 2020'],
    ['2020-01', 'janvier 2020'],
    ['2020', '2020'],
    ['2020-01-06T20:00', '6 janvier 2020 à 20:00'],
    ['2020-21', 'printemps 2020'],
    ['2020-23', 'automne 2020'],
    ['199X', 'années 1990'],
    ['19XX', 'XXe siècle'],
    ['00XX', `Ier siècle ${AD}`],
    ['-01XX', `IIe siècle ${BC}`],
    ['1XXX', 'IIe millénaire'],
    ['-0043', `44 ${BC}`],
    ['-0043-03-15', `15 mars 44 ${BC}`],
    ['0079', `79 ${AD}`],
    ['Y-12000', `12\u202f001 ${BC}`],
    // deep time
    ['Y-13800000000', 'il y a 13,8 milliards d’années'],
    ['Y-66000000~', 'il y a environ 66 millions d’années'],
    ['Y-1900000', 'il y a 1,9 million d’années'],
    ['Y-66000000/..', 'depuis 66 millions d’années'],
    ['Y5000000000', 'dans 5 milliards d’années'],
    // certainty
    ['2014?', '2014 (date incertaine)'],
    ['2014~', 'vers 2014'],
    ['2014%', 'vers 2014 (date incertaine)'],
    ['2019-11~', 'vers novembre 2019'],
    ['2020-01-03~', 'vers le 3 janvier 2020'],
    ['2020-01-01~', 'vers le 1er janvier 2020'],
    ['2020-01-03T01:00+03:00~', 'vers le 3 janvier 2020 à 01:00'],
    ['-0043~', `vers 44 ${BC}`],
    ['0014~', `vers 14 ${AD}`],
    ['19XX~', 'vers le XXe siècle'],
    ['199X~', 'vers les années 1990'],
    ['2020-21~', 'vers le printemps 2020'],
    // ranges
    ['2020-01-03/2020-01-07', '3–7 janvier 2020'],
    ['2020-01-01/2020-01-07', '1er–7 janvier 2020'],
    ['2020-01-31/2020-02-02', '31 janvier – 2 février 2020'],
    ['2019-11/2019-12', 'novembre–décembre 2019'],
    ['2014/2019', '2014–2019'],
    ['2014~/2019~', 'vers 2014 – vers 2019'],
    ['-0499/-0489', `500–490 ${BC}`],
    ['2020-01-06T20:00/2020-01-06T22:30', '6 janvier 2020, 20:00–22:30'],
    ['2014/..', 'depuis 2014'],
    ['2020-01-06/..', 'depuis le 6 janvier 2020'],
    ['199X/..', 'depuis les années 1990'],
    ['../2014', 'jusqu’en 2014'],
    ['../2020-01', 'jusqu’en janvier 2020'],
    ['../2020-01-06', 'jusqu’au 6 janvier 2020'],
    ['../199X', 'jusqu’aux années 1990'],
    ['../19XX', 'jusqu’au XXe siècle'],
    ['../2020-23', 'jusqu’à l’automne 2020'],
    ['../2014~', 'jusque vers 2014'],
    ['../Y-66000000', 'jusqu’à il y a 66 millions d’années'],
    ['2014/', '2014 – date inconnue'],
    ['/2014', 'date inconnue – 2014'],
    // one of
    ['[2020-01-06,2020-01-07]', '6 ou 7 janvier 2020'],
    ['[2020-01-06,2020-01-08,2020-01-10]', '6, 8 ou 10 janvier 2020'],
    ['[2012,2014..2016]', '2012 ou une année entre 2014 et 2016'],
  ])('%s', (text, french) => {
    expect(format(text)).toBe(french);
  });

  test.each([
    [DAY_MS, '1 jour'],
    [3 * DAY_MS, '3 jours'],
    [YEAR_MS / 12, '1 mois'],
    [YEAR_MS, '1 an'],
    [5 * YEAR_MS, '5 ans'],
    [1.5e6 * YEAR_MS, '1,5 million d’années'],
    [2e9 * YEAR_MS, '2 milliards d’années'],
  ])('a length of %d ms', (ms, french) => {
    expect(formatDuration(ms, FR)).toBe(french);
  });

  test('a tick of the first of a month says "1er" where the month stands beside it', () => {
    const tick = (long: boolean) =>
      formatTick(Date.UTC(2020, 0, 1), { name: 'day', step: 1 }, FR, 'UTC', long);
    expect([tick(false), tick(true)]).toEqual(['1', '1er janvier']);
  });

  test.each([
    ['6 janvier 2020', 'le 6 janvier 2020'],
    ['novembre 2019', 'en novembre 2019'],
    ['2014', 'en 2014'],
    ['vers 2014', 'vers 2014'],
  ])('when something was published: %s', (date, phrase) => {
    expect(on(date)).toBe(phrase);
  });
});

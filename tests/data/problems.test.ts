import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTimeline } from '../../src/data/parse.ts';
import { problemText } from '../../src/data/problems.ts';
import { nearest } from '../../src/data/similar.ts';

type Json = Record<string, unknown>;

const BASE = { version: 1, id: 'a', title: 't', languages: ['en'] };
const timelineOf = (events: readonly Json[], more: Json = {}) => ({ ...BASE, events, ...more });
const read = (events: readonly Json[], more: Json = {}) => parseTimeline(timelineOf(events, more));
const said = (events: readonly Json[], more: Json = {}) =>
  read(events, more).problems.map(problemText);
const said1 = (date: unknown) => said([{ id: 'e', date }]);

describe('a wrong date is told with the right one', () => {
  test.each([
    ['2021-3-27', 'write 2021-03-27'],
    ['23/03/2021', 'write 2021-03-23'],
    ['3/4/2020', 'write 2020-04-03 or 2020-03-04; day and month cannot be told apart'],
    ['٢٠٢١-٠٣-٢٧', 'write 2021-03-27'],
    ['-13800000000', 'write Y-13800000000'],
    ['2021-13-01', 'write 2021-01-13'],
    ['2021-13-32', 'no month 13'],
    ['2021-13', 'no month 13'],
    ['2021-02-30', 'no such day'],
    ['2021-02-03T25:00', 'no such time'],
  ])('%s: %s', (date, remedy) => {
    expect(said1(date)).toEqual([
      `events[0].date: not an EDTF date: ${JSON.stringify(date)} (${remedy})`,
    ]);
  });

  test('also where it is a number', () => {
    expect(said1(2020)).toEqual(['events[0].date: not a string: 2020 (write "2020")']);
    expect(said1(20200103)).toEqual([
      'events[0].date: not a string: 20200103 (write "2020-01-03")',
    ]);
    expect(said1(1577836800000)).toEqual([
      'events[0].date: not a string: 1577836800000 (write "2020-01-01T00:00:00Z")',
    ]);
    expect(said1(2020.5)).toEqual(['events[0].date: not a string: 2020.5']);
  });
});

describe('a date as a program writes it', () => {
  test('is kept as EDTF, with a note', () => {
    const { timeline, problems } = read([
      { id: 'e', date: '2020-01-03T10:00:00.000Z', known: '2020-01-04 08:00' },
    ]);
    expect(timeline!.events).toEqual([
      { id: 'e', date: '2020-01-03T10:00:00Z', known: '2020-01-04T08:00' },
    ]);
    expect(problems.map(({ level, path, message }) => [level, path, message])).toEqual([
      ['note', 'events[0].date', 'read as 2020-01-03T10:00:00Z: "2020-01-03T10:00:00.000Z"'],
      ['note', 'events[0].known', 'read as 2020-01-04T08:00: "2020-01-04 08:00"'],
    ]);
  });

  test('loses fractions of a second, and that is said', () => {
    expect(said1('2020-01-03T10:00:00.5Z')).toEqual([
      'events[0].date: read as 2020-01-03T10:00:00Z, without fractions of a second: "2020-01-03T10:00:00.5Z"',
    ]);
  });

  test('may be a leap second, which needs no note', () => {
    expect(said1('2016-12-31T23:59:60Z')).toEqual([]);
  });
});

test('a time that clocks skip or show twice is told, unless it has its offset', () => {
  const at = (date: string) => said([{ id: 'e', date }], { timeZone: 'Europe/Berlin' });
  expect(at('2020-03-29T02:30')).toEqual([
    'events[0].date: no such time in Europe/Berlin, whose clocks were set forward (taken as that much later): "2020-03-29T02:30"',
  ]);
  expect(at('2020-10-25T02:30')).toEqual([
    'events[0].date: twice in Europe/Berlin, whose clocks were set back: "2020-10-25T02:30" (the first is taken; write +02:00 or +01:00)',
  ]);
  expect([at('2020-10-25T02:30+01:00'), at('2020-10-25T03:00'), at('2020-03-29T03:00')]).toEqual([
    [],
    [],
    [],
  ]);
});

describe('a name that is probably misspelt is told with the one that is meant', () => {
  test('of a time zone, also where only its city is named', () => {
    expect(said([], { timeZone: 'Asia/Bagdad', zones: { Paris: 'Paris', Nowhere: 'x' } })).toEqual([
      'timeZone: unknown time zone: "Asia/Bagdad" (did you mean "Asia/Baghdad"?)',
      'zones.Paris: unknown time zone: "Paris" (did you mean "Europe/Paris"?)',
      'zones.Nowhere: unknown time zone: "Nowhere"',
    ]);
  });

  test('of a field', () => {
    expect(said([{ id: 'e', date: '2020', titel: 'x', 'x-titel': 1 }])).toEqual([
      'events[0].titel: unknown field (did you mean "title"?)',
    ]);
    expect(said([{ id: 'e', dat: '2020' }])).toEqual(['events[0].date: missing (is "dat" meant?)']);
    expect(said([{ id: 'e', date: '2020', place: { nmae: { en: 'Basra' } } }])).toEqual([
      'events[0].place.name: missing (is "nmae" meant?)',
    ]);
    expect(said([], { languages: undefined, langauges: ['en'] })).toEqual([
      'languages: missing (is "langauges" meant?) (taken from the texts: "en")',
    ]);
    expect(said([], { time_zone: 'UTC' })).toEqual([
      'time_zone: unknown field (did you mean "timeZone"?)',
    ]);
  });

  test('of an item, or the list of them', () => {
    const tracks = {
      tracks: [
        { id: 'city', title: 'City' },
        { id: 'works', title: 'Works' },
      ],
    };
    expect(said([{ id: 'e', date: '2020', track: 'ctiy' }], tracks)).toEqual([
      'events[0].track: unknown track: "ctiy" (did you mean "city"?)',
    ]);
    expect(said([{ id: 'e', date: '2020', track: 'else' }], tracks)).toEqual([
      'events[0].track: unknown track: "else" (one of "city", "works")',
    ]);
    expect(said([{ id: 'e', date: '2020', actors: ['x'] }])).toEqual([
      'events[0].actors[0]: unknown actor: "x" (there are none)',
    ]);
  });

  test('but nothing is said of fields of one’s own', () => {
    expect(
      said([{ id: 'e', date: '2020', wind: 'north', rate: 3, $note: '', _titel: '' }]),
    ).toEqual([]);
  });

  test('letters may be missing, too many, wrong or swapped', () => {
    const names = ['title', 'summary'];
    expect(
      ['titel', 'tittle', 'titl', 'Title', 'sumary'].map((word) => nearest(word, names)),
    ).toEqual(['title', 'title', 'title', 'title', 'summary']);
    expect([nearest('name', names), nearest('', names), nearest('x'.repeat(1e6), names)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('languages', () => {
  test('that a title lacks are named, of many the first ten', () => {
    const other = Array.from({ length: 2000 }, (_, i) => `de-${String(i).padStart(4, '0')}`);
    expect(said([], { title: { en: 'A' }, languages: ['en', ...other] })).toEqual([
      `title: not in ${other
        .slice(0, 10)
        .map((lang) => `"${lang}"`)
        .join(', ')} and 1990 more (readers get it in "en")`,
    ]);
  });

  test('that are missing are taken from the texts, and that is said', () => {
    const { languages: _, ...rest } = timelineOf([
      { id: 'e', date: '2020', title: { ar: 'ا', en: 'a' } },
    ]);
    const { timeline, problems } = parseTimeline(rest);
    expect(timeline!.languages).toEqual(['ar', 'en']);
    expect(problems.map(problemText)).toEqual([
      'languages: missing (taken from the texts: "ar", "en")',
    ]);
    expect(problems[0]!.level).toBe('warning');
  });

  test.each([
    ['en', 'languages: not a list: "en" (taken from the texts: "en")'],
    [[], 'languages: empty: a timeline needs at least one language (taken from the texts: "en")'],
    [
      ['both'],
      'languages[0]: not a language tag such as "en": "both" (taken from the texts: "en")',
    ],
  ])('%j are taken from the texts too', (languages, sentence) => {
    expect(said([], { languages })).toEqual([sentence]);
  });

  test('of plain texts are told by their script', () => {
    const taken = (title: string) => read([], { languages: [], title }).timeline!.languages;
    expect(['ثلاثة أيام', 'Three days', '三天', 'Три дня'].map(taken)).toEqual([
      ['ar'],
      ['en'],
      ['zh'],
      ['ru'],
    ]);
  });

  test('that a title lacks are told', () => {
    const more = { languages: ['ar', 'en'] };
    expect(said([{ id: 'e', date: '2020', title: { en: 'a' } }], more)).toEqual([
      'events[0].title: not in "ar" (readers get it in "en")',
    ]);
    expect(said([{ id: 'e', date: '2020', title: 'a' }], more)).toEqual([]);
  });
});

test('a list where a text or an object belongs is told once', () => {
  expect(said([], { title: Array(40).fill('x') })).toEqual([
    'title: not a text (a string, or one for each language): a list',
  ]);
  expect(said([], { zones: ['a', 'b'] })).toEqual(['zones: not an object: a list']);
  expect(said([{ id: 'e', date: '2020', place: ['a', 'b'] }])).toEqual([
    'events[0].place: not a text (a string, or one for each language): a list',
  ]);
  expect(said([[] as unknown as Json])).toEqual(['events[0]: not an object: a list']);
});

test('half of a character is refused in an id and a URL, and made whole in a text', () => {
  const half = '\ud800';
  const { timeline, problems } = read([
    { id: half, date: '2020' },
    {
      id: 'e',
      date: '2020',
      title: `a${half}b`,
      tags: [half],
      media: [{ type: 'image', url: `a${half}`, alt: '' }],
    },
  ]);
  expect(problems.map(({ path, level }) => `${level} ${path}`)).toEqual([
    'error events[0].id',
    'error events[1].media[0].url',
    'warning events[1].title',
    'warning events[1].tags[0]',
  ]);
  expect(timeline!.events).toEqual([
    { id: 'e', date: '2020', title: 'a\ufffdb', tags: ['\ufffd'], media: [] },
  ]);
  expect(JSON.stringify(timeline)).not.toMatch(/\\ud[89ab]/i);
});

test('a correction may name an event', () => {
  const corrections = [
    { date: '2021', event: 'e', text: 'x' },
    { date: '2022', text: 'y' },
  ];
  expect(said([{ id: 'e', date: '2020' }], { corrections })).toEqual([]);
  expect(read([{ id: 'f', date: '2020' }], { corrections }).timeline!.corrections).toEqual([
    { date: '2021', text: 'x' },
    { date: '2022', text: 'y' },
  ]);
});

describe('nothing vanishes silently', () => {
  test('each event is read or told of, and they are counted', () => {
    const event = fc.record(
      {
        id: fc.constantFrom('a', 'b', 'c', 'd e', '\ud800', 7, undefined),
        date: fc.constantFrom('2020', '2020-1-3', 'soon', '2020-01-03 10:00', 5, undefined),
        title: fc.constantFrom('x', {}, [], 4, undefined),
        track: fc.constantFrom('x', undefined),
      },
      { requiredKeys: [] },
    );
    let lost = 0;
    fc.assert(
      fc.property(
        fc.array(fc.oneof(event, fc.constantFrom(null, 3, [])), { maxLength: 30 }),
        (events) => {
          const {
            timeline,
            problems,
            lostEvents = 0,
          } = parseTimeline(timelineOf(events as Json[]));
          const told = problems
            .filter(
              ({ level, path }) => level === 'error' && /^events\[\d+\](\.(id|date))?$/.test(path),
            )
            .map(({ path }) => /\d+/.exec(path)![0]);
          expect(timeline!.events.length + new Set(told).size).toBe(events.length);
          expect(lostEvents).toBe(events.length - timeline!.events.length);
          lost += lostEvents;
        },
      ),
      { numRuns: 300 },
    );
    expect(lost).toBeGreaterThan(500);
  });
});

describe('any size is read in time that grows with it, and told in short', () => {
  const seconds = (read: () => unknown) => {
    const start = performance.now();
    read();
    return (performance.now() - start) / 1000;
  };
  const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

  test('20,000 problems', () => {
    const events = Array.from({ length: 20_000 }, (_, i) => ({
      id: `e${i}`,
      date: 'soon',
      track: 'x',
    }));
    const text = JSON.stringify(timelineOf(events));
    expect(parseTimeline(text).problems.length).toBe(20_000);
    expect(seconds(() => parseTimeline(text))).toBeLessThan(4);
  });

  test('100,000 tags on an event', () => {
    const tags = Array.from({ length: 100_000 }, (_, i) => `t${i % 99_999}`);
    expect(said([{ id: 'e', date: '2020', tags }])).toEqual([
      'events[0].tags[99999]: more than once: "t0"',
    ]);
    expect(seconds(() => read([{ id: 'e', date: '2020', tags }]))).toBeLessThan(2);
  });

  test('a field nested 100,000 deep is left out with a word, and the rest can be written as JSON', () => {
    const text = JSON.stringify(timelineOf([{ id: 'e', date: '2020', kind: 'x', own: 0 }]));
    const nested = text.replace('"own":0', `"own":${deep(100_000)}`);
    expect(seconds(() => parseTimeline(nested))).toBeLessThan(2);
    const { timeline, problems } = parseTimeline(nested);
    expect(problems.map(({ path }) => path)).toEqual(['events[0].kind', 'events[0].own']);
    expect(JSON.stringify(timeline, null, 2)).not.toContain('own');
    const kept = text.replace('"own":0', `"own":${deep(100)}`);
    expect(parseTimeline(kept).problems.map(({ path }) => path)).toEqual(['events[0].kind']);
  });

  test('a value that holds itself', () => {
    const own: Json = {};
    own.own = own;
    expect(said([{ id: 'e', date: '2020', own }])).toEqual([
      'events[0].own: nested deeper than 100 levels',
    ]);
  });

  test('a date, an id, a key or a path of a megabyte', () => {
    const long = 'x'.repeat(1e6);
    const text = JSON.stringify(
      timelineOf([
        { id: long, date: long },
        { id: `${long} `, date: '2020', [long]: 1, title: { [long]: '' } },
      ]),
    );
    const { problems } = parseTimeline(
      text.replace('"version"', `"${long}":${deep(1000)},"version"`),
    );
    expect(problems.length).toBe(4);
    for (const problem of problems) expect(problemText(problem).length).toBeLessThan(300);
  });
});

describe('a limit of the drawing is told when it is met, and not before', () => {
  const events = Array.from({ length: 252 }, (_, i) => ({ id: `e${i}`, date: '2020' }));
  const relations = (n: number) =>
    events.slice(0, n).map(({ id }, i) => ({ from: id, type: 'follows', to: `e${i + 1}` }));
  const tracks = (n: number) => events.slice(0, n).map(({ id }) => ({ id, title: id }));

  test('of lanes', () => {
    expect(said(events, { tracks: tracks(100) })).toEqual([]);
    expect(said(events, { tracks: tracks(101) })).toEqual([
      'tracks: 101 tracks: the drawing has at most 100 lanes, and the last one holds the others',
    ]);
  });

  test('of arrows', () => {
    expect(said(events, { relations: relations(250) })).toEqual([]);
    expect(said(events, { relations: relations(251) })).toEqual([
      'relations: 251 relations: where more than 250 are on one screen, many are drawn as short arrows',
    ]);
  });
});

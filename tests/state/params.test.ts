import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KINDS, RELATION_TYPES, STATUSES } from '../../src/data/terms.ts';
import {
  formatParams,
  parseParams,
  VIEWS,
  withParams,
  type Params,
} from '../../src/state/params.ts';

const id = fc.stringMatching(/^[^\s,\ud800-\udfff]+$/u, { maxLength: 12 });
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 3 });
/** Tags are texts: they may hold commas, backslashes and anything else. */
const tags = fc.uniqueArray(
  fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.stringMatching(/^[a\\,]{1,6}$/)),
  { minLength: 1, maxLength: 4 },
);
const date = fc.constantFrom('2020-01-06', '2014', '2019-11~/2020-01-05', '-0043', 'Y-13800000000');

/** Parameters that an address can say, none at its default. */
const anyParams: fc.Arbitrary<Params> = fc.record(
  {
    data: id,
    lang: fc.constantFrom('ar', 'en', 'both'),
    view: fc.constantFrom(...VIEWS),
    event: id,
    from: date,
    to: date,
    scale: fc.constantFrom('time' as const, 'steps' as const),
    order: fc.constant('told' as const),
    asof: fc.constantFrom('2020-01-06T20:00:00Z', '2020-01-06T23:00+03:00'),
    q: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    track: ids,
    kind: fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 1 }),
    status: fc.uniqueArray(fc.constantFrom(...STATUSES), { minLength: 1 }),
    actor: ids,
    tag: tags,
    relation: fc.uniqueArray(fc.constantFrom(...RELATION_TYPES), { minLength: 1 }),
    events: ids,
    tz: fc.constantFrom('Asia/Baghdad', 'America/New_York', 'UTC'),
    theme: fc.constantFrom('light' as const, 'dark' as const, 'contrast' as const),
    digits: fc.constant('arab' as const),
    calendar: fc.constant('islamic-umalqura' as const),
    open: fc.stringMatching(/^[a-z-]+$/),
    step: fc.constantFrom('1', '6', '6.3', '12345.9'),
    task: id,
  },
  { requiredKeys: [] },
);

test('an address read back says what was written into it', () => {
  fc.assert(
    fc.property(anyParams, (params) => {
      expect(parseParams(formatParams(params))).toEqual({ params, ignored: [] });
    }),
  );
});

test('no text makes reading an address fail', () => {
  fc.assert(fc.property(fc.string(), (text) => void parseParams(`?${text}`)));
});

test('an address stays short and readable', () => {
  const params: Params = { event: 'letter', from: '2020-01-03T01:00', kind: ['denial', 'leak'] };
  expect(formatParams(params)).toBe('?event=letter&from=2020-01-03T01:00&kind=denial,leak');
  expect(formatParams({})).toBe('');
});

test('what has its default is not mentioned', () => {
  const query = '?scale=adaptive&view=read&order=time&tz=event&theme=auto&digits=latn';
  expect(parseParams(query)).toEqual({ params: {}, ignored: [] });
});

test('what is not understood is left out and said', () => {
  const { params, ignored } = parseParams(
    '?event=letter&theme=pink&colour=red&from=yesterday&tz=X',
  );
  expect(params).toEqual({ event: 'letter' });
  expect(ignored).toEqual(['theme=pink', 'colour=red', 'from=yesterday', 'tz=X']);
});

test('names of things that every object has are not parameters', () => {
  expect(parseParams('?constructor=1&__proto__=2').ignored).toEqual([
    'constructor=1',
    '__proto__=2',
  ]);
});

test('of a list the known values are kept', () => {
  expect(parseParams('?kind=denial,rumour,leak').params).toEqual({ kind: ['denial', 'leak'] });
});

test('a change to undefined takes a parameter away and leaves the others alone', () => {
  const before: Params = { event: 'letter', scale: 'steps' };
  expect(withParams(before, { event: undefined, theme: 'dark' })).toEqual({
    scale: 'steps',
    theme: 'dark',
  });
  expect(before).toEqual({ event: 'letter', scale: 'steps' });
});

test('a plus sign that came as a space is read as one', () => {
  expect(parseParams('?asof=2020-01-06T20:00+03:00').params).toEqual({
    asof: '2020-01-06T20:00+03:00',
  });
});

test('what of a list is not understood is said, the rest kept', () => {
  expect(parseParams('?kind=denial,rumour,leak&status=false')).toEqual({
    params: { kind: ['denial', 'leak'] },
    ignored: ['kind=rumour', 'status=false'],
  });
});

test('an empty value is no value, and an empty item no item', () => {
  expect(parseParams('?q=&event=&events=,')).toEqual({
    params: {},
    ignored: ['q=', 'event=', 'events=,'],
  });
  expect(parseParams('?events=a,,b')).toEqual({ params: { events: ['a', 'b'] }, ignored: [] });
});

test('an instant is ISO 8601, whatever else Date may read', () => {
  expect(parseParams('?asof=2020-01-06T20:00Z').params).toEqual({ asof: '2020-01-06T20:00Z' });
  for (const text of ['6 Jan 2020', 'event 1', '2020-13-01', '1578268800000']) {
    expect(parseParams(`?asof=${text}`)).toEqual({ params: {}, ignored: [`asof=${text}`] });
  }
});

test('a comma inside a value has a backslash before it; without one it separates, as ever', () => {
  expect(parseParams(String.raw`?tag=Kyiv\, Ukraine,war`).params.tag).toEqual([
    'Kyiv, Ukraine',
    'war',
  ]);
  expect(parseParams('?tag=a,b,,c').params.tag).toEqual(['a', 'b', 'c']);
  expect(parseParams(String.raw`?tag=C:\temp`).params.tag).toEqual([String.raw`C:\temp`]);
  expect(formatParams({ tag: ['Kyiv, Ukraine'] })).toBe('?tag=Kyiv%5C,%20Ukraine');
});

test('half of a character, which no address can have, becomes the replacement character', () => {
  const params = { tag: ['a\ud800', '\udc00'], q: '\ud83d', track: ['😀'] };
  expect(parseParams(formatParams(params)).params).toEqual({
    tag: ['a\ufffd', '\ufffd'],
    q: '\ufffd',
    track: ['😀'],
  });
});

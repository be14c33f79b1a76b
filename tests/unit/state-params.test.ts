import { expect, test } from 'vitest';
import { parseParams } from '../../src/state/params.ts';

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

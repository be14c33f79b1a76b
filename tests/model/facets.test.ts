import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetsOf } from '../../src/model/facets.ts';
import { filterBy, type Facet, type Facets } from '../../src/model/filter.ts';
import { letters } from '../support/letters.ts';
import { readTimeline } from '../support/layout-helpers.ts';

const flagship = readTimeline('iraq-letter-2020');

/** The values of one facet with their counts. */
function valuesOf(facet: Facet, asked: Facets = {}, timeline = flagship) {
  const facets = facetsOf(timeline, timeline.events, asked, () => true);
  const { values } = facets.find((each) => each.facet === facet)!;
  return Object.fromEntries(values.map(({ value, count }) => [value, count]));
}

test('each value of a facet is counted by the events that have it', () => {
  expect(valuesOf('track')).toEqual({
    washington: 5,
    baghdad: 1,
    coalition: 4,
    'armed-groups': 1,
    press: 2,
  });
});

test('an event counts once for a relation, however many it has a part in', () => {
  expect(valuesOf('relation')['denies']).toBe(4);
});

test('only what occurs is offered, and what is asked for though it does not', () => {
  expect(valuesOf('tag')).toEqual({});
  expect(valuesOf('tag', { tag: ['oil'] })).toEqual({ oil: 0 });
  expect(Object.keys(valuesOf('kind'))).not.toContain('event');
});

test('a facet is counted as if nothing of it were asked, all else as it is', () => {
  const asked = { track: ['washington'], kind: ['denial'] };
  expect(valuesOf('kind', asked)).toMatchObject({ denial: 3, attack: 1, decision: 0 });
  expect(valuesOf('track', asked)).toMatchObject({ washington: 3, baghdad: 0 });
});

test('tags and people stand by how many events have them', () => {
  const event = { date: '2020', title: 'x' };
  const events = [
    { ...event, id: 'a', tags: ['oil'] },
    { ...event, id: 'b', tags: ['army'] },
    { ...event, id: 'c', tags: ['army'] },
  ];
  const counts = valuesOf('tag', {}, letters({ events, relations: [] }));
  expect(Object.entries(counts)).toEqual([
    ['army', 2],
    ['oil', 1],
  ]);
});

const someFacets: fc.Arbitrary<Facets> = fc.record(
  {
    track: fc.subarray(
      flagship.tracks.map(({ id }) => id),
      { minLength: 1 },
    ),
    kind: fc.subarray(['denial', 'attack', 'leak', 'statement'], { minLength: 1 }),
    status: fc.subarray(['undisputed', 'disputed'], { minLength: 1 }),
    actor: fc.subarray([...flagship.actors.keys()], { minLength: 1 }),
    relation: fc.subarray(['denies', 'explains'], { minLength: 1 }),
  },
  { requiredKeys: [] },
);

test('a count is what is found when that value alone is asked for', () => {
  fc.assert(
    fc.property(someFacets, fc.integer({ min: 0, max: 12 }), (asked, least) => {
      const isFound = ({ index }: { index: number }) => index >= least;
      for (const { facet, values } of facetsOf(flagship, flagship.events, asked, isFound)) {
        for (const { value, count } of values) {
          const passes = filterBy(flagship, { ...asked, [facet]: [value] });
          expect(count).toBe(flagship.events.filter((e) => passes(e) && isFound(e)).length);
        }
      }
    }),
  );
});

test('the counts of what an event has one of add up to what is found', () => {
  fc.assert(
    fc.property(someFacets, (asked) => {
      for (const facet of ['track', 'kind', 'status'] as const) {
        const { [facet]: _, ...others } = asked;
        const found = flagship.events.filter(filterBy(flagship, others)).length;
        const counts = Object.values(valuesOf(facet, others));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(found);
      }
    }),
  );
});

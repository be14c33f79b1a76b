import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RELATION_TYPES } from '../../src/data/terms.ts';
import { claimStatus, type Bearing } from '../../src/model/claim-status.ts';
import { readTimeline, timelineWith } from '../support/layout-helpers.ts';

const claim = { id: 'claim', date: '2020', actors: ['general'] };

const by = (...types: Bearing['type'][]) => types.map((type) => ({ type, actors: ['minister'] }));

describe('where a claim stands', () => {
  test.each([
    [[], 'undisputed'],
    [['confirms'], 'confirmed'],
    [['denies'], 'denied'],
    [['contradicts'], 'disputed'],
    [['confirms', 'denies'], 'disputed'],
    [['confirms', 'contradicts'], 'disputed'],
    [['denies', 'contradicts'], 'denied'],
    [['explains', 'refers-to', 'discloses'], 'undisputed'],
  ] as const)('is seen from what arrives: %j is %s', (types, status) => {
    expect(claimStatus(claim, by(...types))).toBe(status);
  });

  test('is withdrawn where one who made it denies it', () => {
    const retraction = { type: 'denies', actors: ['general'] } as const;
    expect(claimStatus(claim, [retraction])).toBe('withdrawn');
    expect(claimStatus(claim, [...by('confirms', 'denies'), retraction])).toBe('withdrawn');
    expect(claimStatus({ id: 'rumour', date: '2020' }, [retraction])).toBe('denied');
  });

  test('is what the author says where the author says it', () => {
    expect(claimStatus({ ...claim, status: 'withdrawn' }, by('confirms'))).toBe('withdrawn');
  });

  test('does not hang on the order in which it was borne on', () => {
    const bearings = fc.array(
      fc.record({
        type: fc.constantFrom(...RELATION_TYPES),
        actors: fc.option(fc.subarray(['general', 'minister']), { nil: undefined }),
      }),
    );
    fc.assert(
      fc.property(bearings, (all) => {
        expect(claimStatus(claim, all.toReversed())).toBe(claimStatus(claim, all));
      }),
    );
  });

  test('is never better for a denial more', () => {
    const worth = ['withdrawn', 'denied', 'disputed', 'undisputed', 'confirmed'];
    const types = fc.array(fc.constantFrom(...RELATION_TYPES));
    fc.assert(
      fc.property(types, (arriving) => {
        const before = worth.indexOf(claimStatus(claim, by(...arriving)));
        const after = worth.indexOf(claimStatus(claim, by(...arriving, 'denies')));
        expect(after).toBeLessThanOrEqual(before);
      }),
    );
  });

  test('is read from the timeline', () => {
    const relations = [{ from: 'no', type: 'denies', to: 'claim' } as const];
    const events = [{ ...claim }, { id: 'no', date: '2021', actors: ['general'] }];
    expect(timelineWith(events, { relations }).byId.get('claim')?.status).toBe('withdrawn');
    expect(readTimeline('iraq-letter-2020').byId.get('letter')?.status).toBe('disputed');
  });
});

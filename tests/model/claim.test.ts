import { describe, expect, test } from 'vitest';
import { claimsOf } from '../../src/model/claim.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { readTimeline, timelineWith } from '../support/layout-helpers.ts';

const EVENTS = [
  { id: 'claim', date: '2020' },
  { id: 'yes', date: '2021' },
  { id: 'no', date: '2023' },
  { id: 'never', date: '2022' },
  { id: 'so', date: '2024' },
  { id: 'aside', date: '2025' },
];
const RELATIONS = [
  { from: 'yes', type: 'confirms', to: 'claim' },
  { from: 'no', type: 'denies', to: 'claim' },
  { from: 'never', type: 'contradicts', to: 'claim' },
  { from: 'so', type: 'explains', to: 'claim' },
  { from: 'aside', type: 'refers-to', to: 'claim' },
] as const;
const timeline = timelineWith(EVENTS, { relations: [...RELATIONS] });

function told(timeline: Timeline, id: string): string[] {
  return claimsOf(timeline, timeline.byId.get(id)!).map(
    ({ event, answers }) =>
      `${event.id}: ${answers.map(({ event, types, isAgainst }) => `${isAgainst ? '-' : '+'}${event.id} ${types.join('&')}`).join(', ')}`,
  );
}

describe('a claim', () => {
  test('has those against it first, and each group in time order', () => {
    expect(told(timeline, 'claim')).toEqual([
      'claim: -never contradicts, -no denies, +yes confirms, +so explains',
    ]);
  });

  test('is what an event answers', () => {
    for (const id of ['yes', 'no', 'never', 'so'])
      expect(told(timeline, id)).toEqual(told(timeline, 'claim'));
    expect(told(timeline, 'aside')).toEqual([]);
  });

  test('is an event itself where others bear on it, whatever it denies', () => {
    const relations = [...RELATIONS, { from: 'aside', type: 'denies', to: 'no' } as const];
    expect(told(timelineWith(EVENTS, { relations }), 'no')).toEqual(['no: -aside denies']);
  });

  test('is each of those that an event denies', () => {
    const relations = [
      { from: 'no', type: 'denies', to: 'claim' } as const,
      { from: 'no', type: 'denies', to: 'yes' } as const,
    ];
    const all = ['claim: -no denies', 'yes: -no denies'];
    expect(told(timelineWith(EVENTS, { relations }), 'no')).toEqual(all);
  });

  test('has who bears on it twice once', () => {
    const relations = [
      { from: 'no', type: 'explains', to: 'claim' } as const,
      { from: 'no', type: 'denies', to: 'claim' } as const,
    ];
    expect(told(timelineWith(EVENTS, { relations }), 'claim')).toEqual([
      'claim: -no explains&denies',
    ]);
  });

  test('is none where an event is only explained', () => {
    const relations = [{ from: 'so', type: 'explains', to: 'claim' } as const];
    expect(told(timelineWith(EVENTS, { relations }), 'claim')).toEqual([]);
    expect(told(timelineWith(EVENTS, { relations }), 'so')).toEqual([]);
  });

  test('is the letter, beside its three denials', () => {
    expect(told(readTimeline('iraq-letter-2020'), 'milley-mistake')).toEqual([
      'letter: -esper-denial denies, -milley-mistake denies, -milley-no-withdrawal denies, +coalition-source explains',
    ]);
  });
});

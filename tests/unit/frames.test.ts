import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineData } from '../../src/data/schema.ts';
import { frameAt, framesOf, placeOf, scenesOf } from '../../src/model/frames.ts';
import { timelineOf } from '../../src/model/timeline.ts';

const data: TimelineData = {
  version: 1,
  id: 'bridge',
  title: 'The bridge',
  languages: ['en'],
  events: [
    { id: 'opening', date: '1998-05-02', importance: 5 },
    {
      id: 'letter',
      date: '2004-06-01',
      summary: 'A letter says that it closes.',
      importance: 5,
      evidence: [{ source: 'paper', quote: { exact: 'it closes' } }],
    },
    { id: 'denial', date: '2004-06-02', kind: 'denial', importance: 5 },
  ],
  relations: [
    { from: 'denial', type: 'denies', to: 'letter' },
    { from: 'letter', type: 'follows', to: 'opening' },
  ],
};
const told = (story?: TimelineData['story']) => timelineOf({ ...data, ...(story && { story }) });

describe('the steps of a presentation', () => {
  test('without an author’s story show all relations of their event', () => {
    const scenes = scenesOf(told());
    expect(scenes.map(({ event }) => event.id)).toEqual(['opening', 'letter', 'denial']);
    expect(scenes.map(({ relations }) => relations.length)).toEqual([1, 2, 1]);
  });

  test('follow the author: order, relations, own text', () => {
    const scenes = scenesOf(
      told({
        steps: [
          { event: 'letter', relations: ['denial denies letter'], text: 'It leaks.' },
          { event: 'opening', relations: [] },
        ],
      }),
    );
    expect(scenes.map(({ event }) => event.id)).toEqual(['letter', 'opening']);
    expect(scenes[0]!.text).toBe('It leaks.');
    expect(scenes[0]!.relations.map(({ key }) => key)).toEqual(['denial denies letter']);
    expect(scenes[1]!.relations).toEqual([]);
  });
});

describe('the frames of a step', () => {
  const scenes = scenesOf(told());
  const frames = framesOf(scenes);

  test('are the title, then what the event has, one thing at a time', () => {
    const ofLetter = frames.filter(({ step }) => step === 1).map(({ parts }) => parts.join(' '));
    expect(ofLetter).toEqual([
      'title',
      'title text',
      'title text quotation',
      'title text quotation relations',
    ]);
  });

  test('leave out what the event does not have', () => {
    const ofOpening = frames.filter(({ step }) => step === 0).map(({ parts }) => parts.at(-1));
    expect(ofOpening).toEqual(['title', 'relations']);
  });

  test('have a place in the address that leads back to them', () => {
    expect(frames.map(placeOf)).toEqual(['1', '1.2', '2', '2.2', '2.3', '2.4', '3', '3.2']);
    frames.forEach((frame, at) => {
      expect(frameAt(placeOf(frame), undefined, frames, scenes)).toBe(at);
    });
  });

  test('are found by their event where the address names no step', () => {
    expect(frameAt(undefined, 'letter', frames, scenes)).toBe(2);
    expect(frameAt(undefined, 'nowhere', frames, scenes)).toBe(-1);
    expect(frameAt(undefined, undefined, frames, scenes)).toBe(-1);
  });

  test('are within the story whatever the address says', () => {
    const place = fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(place, ([step, part]) => {
        const at = frameAt(`${step}.${part}`, undefined, frames, scenes);
        expect(frames[at]!.step).toBe(Math.min(step, scenes.length) - 1);
        expect(frames[at]!.index).toBeLessThan(part);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineData } from '../../src/data/schema.ts';
import {
  buildAt,
  buildsOf,
  presentationBuilds,
  buildAddress,
  slidesOf,
} from '../../src/model/slides.ts';
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
const withStory = (story?: TimelineData['story']) =>
  timelineOf({ ...data, ...(story && { story }) });

describe('the steps of a presentation', () => {
  test('without an author’s tour show all relations of their event', () => {
    const slides = slidesOf(withStory());
    expect(slides.map(({ event }) => event.id)).toEqual(['opening', 'letter', 'denial']);
    expect(slides.map(({ relations }) => relations.length)).toEqual([1, 2, 1]);
  });

  test('follow the author: order, relations, own text', () => {
    const slides = slidesOf(
      withStory({
        steps: [
          { event: 'letter', relations: ['denial denies letter'], text: 'It leaks.' },
          { event: 'opening', relations: [] },
        ],
      }),
    );
    expect(slides.map(({ event }) => event.id)).toEqual(['letter', 'opening']);
    expect(slides[0]!.text).toBe('It leaks.');
    expect(slides[0]!.relations.map(({ key }) => key)).toEqual(['denial denies letter']);
    expect(slides[1]!.relations).toEqual([]);
  });
});

describe('the builds of a step', () => {
  const slides = slidesOf(withStory());
  const builds = buildsOf(slides);

  test('are the title, then what the event has, one thing at a time', () => {
    const ofLetter = builds.filter(({ step }) => step === 1).map(({ parts }) => parts.join(' '));
    expect(ofLetter).toEqual([
      'title',
      'title text',
      'title text quotation',
      'title text quotation relations',
    ]);
  });

  test('leave out what the event does not have', () => {
    const ofOpening = builds.filter(({ step }) => step === 0).map(({ parts }) => parts.at(-1));
    expect(ofOpening).toEqual(['title', 'relations']);
  });

  test('have a place in the address that leads back to them', () => {
    expect(builds.map(buildAddress)).toEqual(['1', '1.2', '2', '2.2', '2.3', '2.4', '3', '3.2']);
    builds.forEach((build, at) => {
      expect(buildAt(buildAddress(build), undefined, builds, slides)).toBe(at);
    });
  });

  test('are between a title slide, `0` in the address, and a closing slide, `end`', () => {
    const all = presentationBuilds(slides);
    expect(all.map(buildAddress)).toEqual(['0', ...builds.map(buildAddress), 'end']);
    all.forEach((build, at) => {
      expect(buildAt(buildAddress(build), undefined, all, slides)).toBe(at);
    });
    expect(all[buildAt('99', undefined, all, slides)]!.edge).toBeUndefined();
  });

  test('are found by their event where the address names no step', () => {
    expect(buildAt(undefined, 'letter', builds, slides)).toBe(2);
    expect(buildAt(undefined, 'nowhere', builds, slides)).toBe(-1);
    expect(buildAt(undefined, undefined, builds, slides)).toBe(-1);
  });

  test('are within the presentation whatever the address says', () => {
    const place = fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(place, ([step, part]) => {
        const at = buildAt(`${step}.${part}`, undefined, builds, slides);
        expect(builds[at]!.step).toBe(Math.min(step, slides.length) - 1);
        expect(builds[at]!.index).toBeLessThan(part);
      }),
    );
  });
});

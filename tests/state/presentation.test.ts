import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import type { TimelineData } from '../../src/data/schema.ts';
import { timelineOf } from '../../src/model/timeline.ts';
import type { Params } from '../../src/state/params.ts';
import { TimelineState } from '../../src/state/timeline-state.svelte.ts';
import { Presentation, spentMs } from '../../src/state/presentation.svelte.ts';

const json = readFileSync('data/iraq-letter-2020.json', 'utf8');
const timeline = timelineOf(JSON.parse(json) as TimelineData);

/** A presentation that opens at an address, and what it has written there since. */
function openAt(params: Params) {
  const said: Params[] = [];
  const presentation = new Presentation(
    new TimelineState(timeline, params, 'en', (params) => said.push(params)),
  );
  return { presentation, said };
}

test('a presentation begins with its title slide, and says so in the address', () => {
  const { presentation, said } = openAt({ view: 'present' });
  expect(presentation.build.edge).toBe('title');
  expect(said.at(-1)).toEqual({ view: 'present', step: '0' });
  presentation.next();
  expect(presentation.slide?.event.id).toBe('coalition-formed');
  expect(said.at(-1)).toMatchObject({ view: 'present', event: 'coalition-formed', step: '1' });
});

test('a presentation ends with its closing slide, which `step=end` names', () => {
  const { presentation, said } = openAt({ step: 'end' });
  expect(presentation.build.edge).toBe('closing');
  presentation.previous();
  expect(presentation.slide?.event.id).toBe('article-published');
  presentation.next();
  expect(said.at(-1)).toEqual({ step: 'end' });
  expect(openAt({ step: '99' }).presentation.slide?.event.id).toBe('article-published');
});

test('Home and End lead to the first event and the last, and from there to the title and the end', () => {
  const { presentation } = openAt({ step: '5' });
  presentation.first();
  expect(presentation.build).toMatchObject({ step: 0, index: 0 });
  presentation.first();
  expect(presentation.build.edge).toBe('title');
  presentation.last();
  expect(presentation.slide?.event.id).toBe('article-published');
  presentation.last();
  expect(presentation.build.edge).toBe('closing');
});

test('a presenter chooses how many events have a slide, and stays with the one on stage', () => {
  const { presentation, said } = openAt({ event: 'letter' });
  presentation.setCount(4);
  expect(presentation.slides).toHaveLength(4);
  expect(presentation.slide?.event.id).toBe('letter');
  expect(said.at(-1)).toMatchObject({ slides: '4', event: 'letter' });
  presentation.setCount(1000);
  expect(presentation.slides).toHaveLength(timeline.events.length);
  presentation.setCount(null);
  expect(presentation.slides).toHaveLength(timeline.data.story!.steps.length);
  expect(said.at(-1)).not.toHaveProperty('slides');
  expect(openAt({ slides: 'all' }).presentation.slides).toHaveLength(timeline.events.length);
});

test('it opens at the event that was being read', () => {
  expect(openAt({ event: 'letter' }).presentation.slide?.event.id).toBe('letter');
});

test('it comes back to the part of the step that the address names', () => {
  const { presentation } = openAt({ step: '6.3' });
  expect(presentation.build).toMatchObject({ step: 5, index: 2 });
});

test('next goes part by part, then step by step, and stays at the end', () => {
  const { presentation } = openAt({});
  const seen = [presentation.state.at];
  for (let i = 0; i < presentation.builds.length; i += 1) {
    presentation.next();
    seen.push(presentation.state.at);
  }
  expect(seen.slice(0, -1)).toEqual(presentation.builds.map((_, at) => at));
  expect(seen.at(-1)).toBe(presentation.builds.length - 1);
  expect(presentation.isLast).toBe(true);
});

test('previous stays at the beginning', () => {
  const { presentation } = openAt({ step: '1.2' });
  presentation.previous();
  presentation.previous();
  expect(presentation.state.at).toBe(0);
});

test('a step is gone to by its number, the last where there are fewer', () => {
  const { presentation } = openAt({});
  presentation.goTo(3);
  expect(presentation.build).toMatchObject({ step: 3, index: 0 });
  presentation.goTo(99);
  expect(presentation.build.step).toBe(presentation.slides.length - 1);
});

test('whoever goes on from a blank stage sees first what it hides', () => {
  const { presentation } = openAt({});
  presentation.toggleBlank('black');
  expect(presentation.state.blank).toBe('black');
  presentation.next();
  expect(presentation.state.blank).toBeNull();
  expect(presentation.state.at).toBe(0);
  presentation.next();
  presentation.toggleBlank('white');
  presentation.previous();
  expect([presentation.state.at, presentation.state.blank]).toEqual([1, null]);
  presentation.toggleBlank('black');
  presentation.goTo(3);
  expect([presentation.build.step, presentation.state.blank]).toEqual([3, null]);
});

test('the stopwatch runs, is held, and runs on', () => {
  const { presentation } = openAt({});
  presentation.toggleTimer(1000);
  expect(spentMs(presentation.state.timer, 4000)).toBe(3000);
  presentation.toggleTimer(4000);
  expect(spentMs(presentation.state.timer, 9000)).toBe(3000);
  presentation.toggleTimer(10_000);
  expect(spentMs(presentation.state.timer, 11_000)).toBe(4000);
});

test('changes made here are sent, those of the other window are not sent back', () => {
  const { presentation } = openAt({});
  presentation.onchange = vi.fn();
  presentation.next();
  expect(presentation.onchange).toHaveBeenCalledExactlyOnceWith(presentation.state);
  presentation.follow({ ...presentation.state, at: 7, blank: 'white' });
  expect(presentation.onchange).toHaveBeenCalledTimes(1);
  expect(presentation.state).toMatchObject({ at: 7, blank: 'white' });
});

test('a place beyond the end that the other window names is the end', () => {
  const { presentation } = openAt({});
  presentation.follow({ ...presentation.state, at: 1e9 });
  expect(presentation.isLast).toBe(true);
});

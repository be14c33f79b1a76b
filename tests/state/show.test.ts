import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import type { TimelineData } from '../../src/data/schema.ts';
import { timelineOf } from '../../src/model/timeline.ts';
import type { Params } from '../../src/state/params.ts';
import { TimelineState } from '../../src/state/timeline-state.svelte.ts';
import { Show, spentMs } from '../../src/state/show.svelte.ts';

const json = readFileSync('data/iraq-letter-2020.json', 'utf8');
const timeline = timelineOf(JSON.parse(json) as TimelineData);

/** A presentation that opens at an address, and what it has written there since. */
function showAt(params: Params) {
  const said: Params[] = [];
  const show = new Show(new TimelineState(timeline, params, 'en', (params) => said.push(params)));
  return { show, said };
}

test('a presentation begins with the first step, and says so in the address', () => {
  const { show, said } = showAt({ view: 'present' });
  expect(show.scene.event.id).toBe('coalition-formed');
  expect(said.at(-1)).toMatchObject({ view: 'present', event: 'coalition-formed', step: '1' });
});

test('it opens at the event that was being read', () => {
  expect(showAt({ event: 'letter' }).show.scene.event.id).toBe('letter');
});

test('it comes back to the part of the step that the address names', () => {
  const { show } = showAt({ step: '6.3' });
  expect(show.frame).toMatchObject({ step: 5, index: 2 });
});

test('next goes part by part, then step by step, and stays at the end', () => {
  const { show } = showAt({});
  const seen = [show.state.at];
  for (let i = 0; i < show.frames.length; i += 1) {
    show.next();
    seen.push(show.state.at);
  }
  expect(seen.slice(0, -1)).toEqual(show.frames.map((_, at) => at));
  expect(seen.at(-1)).toBe(show.frames.length - 1);
  expect(show.isLast).toBe(true);
});

test('previous stays at the beginning', () => {
  const { show } = showAt({ step: '1.2' });
  show.previous();
  show.previous();
  expect(show.state.at).toBe(0);
});

test('a step is gone to by its number, the last where there are fewer', () => {
  const { show } = showAt({});
  show.goTo(3);
  expect(show.frame).toMatchObject({ step: 3, index: 0 });
  show.goTo(99);
  expect(show.frame.step).toBe(show.scenes.length - 1);
});

test('whoever goes on from a blank stage is seen', () => {
  const { show } = showAt({});
  show.toggleBlank('black');
  expect(show.state.blank).toBe('black');
  show.next();
  expect(show.state.blank).toBeNull();
});

test('the stopwatch runs, is held, and runs on', () => {
  const { show } = showAt({});
  show.toggleTimer(1000);
  expect(spentMs(show.state.timer, 4000)).toBe(3000);
  show.toggleTimer(4000);
  expect(spentMs(show.state.timer, 9000)).toBe(3000);
  show.toggleTimer(10_000);
  expect(spentMs(show.state.timer, 11_000)).toBe(4000);
});

test('changes made here are told, those of the other window are not told back', () => {
  const { show } = showAt({});
  show.onchange = vi.fn();
  show.next();
  expect(show.onchange).toHaveBeenCalledExactlyOnceWith(show.state);
  show.follow({ ...show.state, at: 7, blank: 'white' });
  expect(show.onchange).toHaveBeenCalledTimes(1);
  expect(show.state).toMatchObject({ at: 7, blank: 'white' });
});

test('a place beyond the end that the other window names is the end', () => {
  const { show } = showAt({});
  show.follow({ ...show.state, at: 1e9 });
  expect(show.isLast).toBe(true);
});

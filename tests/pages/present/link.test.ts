import { expect, test } from 'vitest';
import { Link } from '../../../src/pages/present/link.ts';
import { messageOf, type Message, type Role } from '../../../src/pages/present/message.ts';
import type { Other, PresentationState } from '../../../src/state/presentation.svelte.ts';

const START: PresentationState = {
  at: 0,
  blank: null,
  spot: null,
  timer: { spentMs: 0, sinceMs: null },
  lengthMs: 600_000,
  paceMs: null,
};

/** A channel that keeps what is said until it is delivered, and the windows on it. */
function fakeChannel() {
  const windows: { name: string; link: Link }[] = [];
  const waiting: Message[] = [];
  const heard: Message[] = [];

  function open(name: string, role: Role, at = 0) {
    const shown = { state: { ...START, at }, met: [] as Other[], ratio: 0 };
    const link = new Link({
      role,
      name,
      post: (message) => waiting.push(structuredClone(message)),
      state: () => shown.state,
      follow: (state) => (shown.state = state),
      ratio: () => (role === 'present' ? 4 / 3 : 16 / 10),
      setRatio: (ratio) => (shown.ratio = ratio),
      setOther: (other) => shown.met.push(other),
    });
    windows.push({ name, link });
    link.ask();
    const change = (changes: Partial<PresentationState>) => {
      shown.state = { ...shown.state, ...changes };
      link.change();
      link.tell();
    };
    const crash = () =>
      windows.splice(
        windows.findIndex((each) => each.link === link),
        1,
      );
    return { shown, link, change, crash };
  }
  function deliver() {
    for (let message = waiting.shift(); message; message = waiting.shift()) {
      heard.push(message);
      for (const { name, link } of windows) if (name !== message.from) link.hear(message);
    }
  }
  return { open, deliver, heard };
}

function stageAndNotes() {
  const channel = fakeChannel();
  const stage = channel.open('s', 'present', 5);
  channel.deliver();
  const notes = channel.open('n', 'notes', 2);
  channel.deliver();
  return { ...channel, stage, notes };
}

test('a window that opens takes over the state of the one that is there, whatever its address says', () => {
  const { stage, notes } = stageAndNotes();
  expect(notes.shown.state.at).toBe(5);
  expect(stage.shown.state.at).toBe(5);
  expect([stage.shown.met, notes.shown.met]).toEqual([['here'], ['here']]);
});

test('the speaker learns which shape the stage has, and not the other way', () => {
  const { stage, notes } = stageAndNotes();
  expect(notes.shown.ratio).toBe(4 / 3);
  expect(stage.shown.ratio).toBe(0);
});

test('a change in either window is seen in the other', () => {
  const { stage, notes, deliver } = stageAndNotes();
  stage.change({ at: 6 });
  deliver();
  expect(notes.shown.state.at).toBe(6);
  notes.change({ at: 7, blank: 'black' });
  deliver();
  expect(stage.shown.state).toMatchObject({ at: 7, blank: 'black' });
});

test('of changes made at once, the same one wins in both windows', () => {
  const { stage, notes, deliver } = stageAndNotes();
  stage.change({ at: 10 });
  notes.change({ at: 20 });
  deliver();
  expect(stage.shown.state.at).toBe(notes.shown.state.at);
});

test('windows that open at once, as when a browser comes back, agree', () => {
  const { open, deliver } = fakeChannel();
  const stage = open('s', 'present', 3);
  const notes = open('n', 'notes', 8);
  deliver();
  expect(stage.shown.state.at).toBe(notes.shown.state.at);
});

test('a number of changes that nobody can count on from leaves the windows in step', () => {
  for (const revision of [Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER, 2 ** 53, 1e300]) {
    const { stage, notes, deliver } = stageAndNotes();
    for (const { link } of [stage, notes]) {
      const state = { ...START, at: 1 };
      const stamp = { revision, by: 'x' };
      link.hear({ kind: 'state', from: 'x', role: 'present', ratio: 1, stamp, state });
    }
    for (const at of [6, 7, 8]) {
      stage.change({ at });
      deliver();
      expect(notes.shown.state.at).toBe(at);
      notes.change({ at: at + 10 });
      deliver();
      expect(stage.shown.state.at).toBe(at + 10);
    }
  }
});

test('a window that still has the version before, without a choice of slides, is followed', () => {
  const { count: _count, pictures: _pictures, ...old } = { ...START, count: 3, pictures: ['a'] };
  const stamp = { revision: 3, by: 'x' };
  const message = { kind: 'state', from: 'x', role: 'present', ratio: 1, stamp };
  expect(messageOf({ ...message, state: old })).toBeDefined();
  expect(messageOf({ ...message, state: { ...old, count: 0 } })).toBeUndefined();
  expect(messageOf({ ...message, state: { ...old, pictures: [1] } })).toBeUndefined();
});

test('a window that was asleep hears what it missed when it asks', () => {
  const { stage, notes, deliver } = stageAndNotes();
  const { hear } = notes.link;
  notes.link.hear = () => {};
  stage.change({ at: 9 });
  deliver();
  notes.link.hear = hear;
  notes.link.ask();
  deliver();
  expect(notes.shown.state.at).toBe(9);
});

test('a window that closes is gone at once, and here when it is back', () => {
  const { stage, notes, open, deliver } = stageAndNotes();
  notes.crash();
  notes.link.leave();
  deliver();
  expect(stage.shown.met).toEqual(['here', 'gone']);
  open('n2', 'notes');
  deliver();
  expect(stage.shown.met).toEqual(['here', 'gone', 'here']);
});

test('a window that crashes is gone after three asks without an answer', () => {
  const { stage, notes, deliver } = stageAndNotes();
  notes.crash();
  for (let second = 0; second < 3; second += 1) {
    stage.link.ask();
    deliver();
  }
  expect(stage.shown.met).toEqual(['here']);
  stage.link.ask();
  expect(stage.shown.met).toEqual(['here', 'gone']);
});

test('a window whose timers sleep is not gone, as long as it answers', () => {
  const { stage, deliver } = stageAndNotes();
  for (let second = 0; second < 60; second += 1) {
    stage.link.ask();
    deliver();
  }
  expect(stage.shown.met).toEqual(['here']);
});

test('windows of one kind follow each other without being each other’s counterpart', () => {
  const { open, deliver } = fakeChannel();
  const one = open('a', 'present', 4);
  deliver();
  const two = open('b', 'present');
  deliver();
  expect(two.shown.state.at).toBe(4);
  expect([...one.shown.met, ...two.shown.met]).toEqual([]);
});

test('windows in step say no more than whether they are there', () => {
  const { stage, notes, deliver, heard } = stageAndNotes();
  heard.length = 0;
  stage.link.ask();
  notes.link.ask();
  deliver();
  expect(heard.map(({ kind }) => kind)).toEqual(['ask', 'ask', 'here', 'here']);
});

const GOOD = {
  kind: 'state',
  from: 'n',
  role: 'notes',
  ratio: 1.6,
  stamp: { revision: 3, by: 'n' },
  state: START,
};

test('a message of the right shape is one', () => {
  expect(messageOf(GOOD)).toBe(GOOD);
  expect(messageOf({ ...GOOD, state: { ...START, spot: { x: 0.5, y: 1 } } })).toBeDefined();
  expect(messageOf({ kind: 'bye', from: 'n', role: 'notes', ratio: 1.6 })).toBeDefined();
});

test.each([
  null,
  'next',
  42,
  [],
  { ...GOOD, kind: 'eval' },
  { ...GOOD, role: 'admin' },
  { ...GOOD, from: 7 },
  { ...GOOD, ratio: 0 },
  { ...GOOD, ratio: 1e9 },
  { ...GOOD, stamp: { revision: -1, by: 'n' } },
  { ...GOOD, stamp: { revision: Infinity, by: 'n' } },
  { ...GOOD, stamp: undefined },
  { ...GOOD, state: undefined },
  { ...GOOD, state: { ...START, at: 1.5 } },
  { ...GOOD, state: { ...START, blank: 'url(//evil)' } },
  { ...GOOD, state: { ...START, spot: { x: 2, y: 0 } } },
  { ...GOOD, state: { ...START, timer: { spentMs: '1', sinceMs: null } } },
  { ...GOOD, state: { ...START, lengthMs: 0 } },
  { ...GOOD, state: { ...START, paceMs: -1 } },
  { ...GOOD, state: { at: 3 } },
])('what is no message is none: %j', (said) => {
  expect(messageOf(said)).toBeUndefined();
});

test('what is no message changes nothing', () => {
  const { stage } = stageAndNotes();
  stage.link.hear({ ...GOOD, stamp: { revision: 9e9, by: 'x' }, state: { at: 'x' } });
  expect(stage.shown.state.at).toBe(5);
});

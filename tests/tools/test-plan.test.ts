import { describe, expect, test } from 'vitest';
import { countsOf, missing, progressOf, startable, STEPS, tableOf } from '../../tools/test-plan.js';

type States = Parameters<typeof startable>[1];
type State = States extends Map<string, infer S> ? S : never;

const steps = [
  { name: 'a', command: 'a' },
  { name: 'b', command: 'b' },
  { name: 'c', command: 'c', needs: ['a'] },
  { name: 'd', command: 'd', cores: 2, needs: ['a', 'b'] },
];
const states = (known: Record<string, State>): States => new Map(Object.entries(known));
const starts = (known: Record<string, State>, cores: number) =>
  startable(steps, states(known), cores).map(({ name }) => name);

describe('steps start', () => {
  test('in order, as many as there are cores', () => {
    expect(starts({}, 1)).toEqual(['a']);
    expect(starts({}, 2)).toEqual(['a', 'b']);
    expect(starts({ a: 'runs' }, 2)).toEqual(['b']);
    expect(starts({ a: 'runs', b: 'runs' }, 2)).toEqual([]);
  });

  test('once what they need has passed', () => {
    expect(starts({ a: 'passed', b: 'runs' }, 4)).toEqual(['c']);
    expect(starts({ a: 'failed', b: 'passed' }, 4)).toEqual([]);
  });

  test('alone, if they want all cores or more', () => {
    const known = { a: 'passed', b: 'passed' } as const;
    expect(starts({ ...known, c: 'runs' }, 2)).toEqual([]);
    expect(starts({ ...known, c: 'passed' }, 2)).toEqual(['d']);
    expect(starts({ ...known, c: 'passed' }, 1)).toEqual(['d']);
    expect(starts(known, 3)).toEqual(['c', 'd']);
  });

  test('each of them, where all pass', () => {
    const known = states({});
    for (let ready = startable(STEPS, known, 2); ready.length > 0;) {
      for (const { name } of ready) known.set(name, 'passed');
      ready = startable(STEPS, known, 2);
    }
    expect([...known.keys()].sort()).toEqual(STEPS.map(({ name }) => name).sort());
  });
});

test('a step lacks what failed, and what was left out', () => {
  const [, , , d] = steps;
  expect(missing(d!, states({ a: 'runs' }))).toEqual([]);
  expect(missing(d!, states({ a: 'failed', b: 'left out' }))).toEqual(['a', 'b']);
});

describe('what a step counts', () => {
  const plain = { name: 'a', command: 'a' };
  const vitest = { ...plain, report: 'vitest' } as const;
  const playwright = { ...plain, report: 'playwright' } as const;

  test('is one without a report', () => {
    expect(countsOf(plain, true)).toEqual({ passed: 1, failed: 0 });
    expect(countsOf(plain, false)).toEqual({ passed: 0, failed: 1 });
  });

  test('is what its report says', () => {
    const report = { numPassedTests: 7, numFailedTests: 2 };
    expect(countsOf(vitest, false, report)).toEqual({ passed: 7, failed: 2 });
    expect(countsOf(playwright, true, { stats: { expected: 5, unexpected: 0 } })).toEqual({
      passed: 5,
      failed: 0,
    });
  });

  test('is a failure where it failed without a failed test, or a report', () => {
    expect(countsOf(vitest, false, { numPassedTests: 7, numFailedTests: 0 })).toEqual({
      passed: 7,
      failed: 1,
    });
    expect(countsOf(playwright, false)).toEqual({ passed: 0, failed: 1 });
  });
});

test('pages say how many of how many have passed', () => {
  expect(progressOf('starting the server')).toBe('');
  const output = [
    'Running 190 tests using 2 workers',
    '',
    '  ✓    1 tests/pages/read/access.spec.ts:9:1 › the page (1.2s)',
    '  ✓    2 tests/pages/read/access.spec.ts:19:1 › the card (0.4s)',
  ].join('\n');
  expect(progressOf(output)).toBe('2 of 190 tests passed');
  expect(progressOf(`${output}\n  ✘    3 tests/pages/read/a.spec.ts:9:1 › x (2s)`)).toBe(
    '2 of 190 tests passed, 1 failed',
  );
});

test('the table has a line for each step', () => {
  const results = [
    { name: 'build', state: 'failed', seconds: 38, passed: 0, failed: 1 },
    { name: 'pages', state: 'left out', seconds: 0, passed: 0, failed: 0 },
  ] as const;
  expect(tableOf([...results]).split('\n')).toEqual([
    'build  failed      38 s  0 passed, 1 failed',
    'pages  left out     0 s',
  ]);
});

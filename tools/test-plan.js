// @ts-check
// The steps of `npm test`, their order, and its report.

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} command
 * @property {number} [cores] how many it keeps busy, if not one
 * @property {'vitest' | 'playwright'} [report] whose report counts its tests; without one the step counts as one
 * @property {string[]} [needs] the steps that must pass first
 */

/** @typedef {'runs' | 'passed' | 'failed' | 'left out'} State a step without a state waits */
/** @typedef {{ passed: number, failed: number }} Counts */
/** @typedef {Counts & { name: string, state: State, seconds: number }} Result */

export const REPORTS = 'node_modules/.cache/khatt-test';

/**
 * In the order of starting: first the longest of those without needs, and last the
 * page tests, which take two cores and are slow on a busy machine.
 * @type {Step[]}
 */
export const STEPS = [
  { name: 'build', command: 'npm run --silent build' },
  { name: 'browser', command: 'node tools/browser.js' },
  { name: 'types', command: 'npm run --silent check' },
  { name: 'lint', command: 'npm run --silent lint:code' },
  // One worker: it has one core.
  {
    name: 'unit',
    command: `vitest run --project unit --maxWorkers=1 ${vitestReport('unit')}`,
    report: 'vitest',
  },
  {
    name: 'components',
    command: `vitest run --project browser ${vitestReport('components')}`,
    report: 'vitest',
    needs: ['browser'],
  },
  { name: 'looks', command: 'npm run --silent lint:looks' },
  { name: 'unused', command: 'npm run --silent lint:unused' },
  { name: 'size', command: 'size-limit', needs: ['build'] },
  { name: 'package', command: 'npm run --silent package', needs: ['build'] },
  {
    name: 'pages',
    command: 'playwright test --reporter=list,json',
    cores: 2,
    report: 'playwright',
    needs: ['browser', 'build'],
  },
];

/** @param {string} name */
function vitestReport(name) {
  return `--reporter=default --reporter=json --outputFile.json=${REPORTS}/${name}.json`;
}

/**
 * The steps that may start now, in order: those whose needs have passed and that the free cores
 * have room for. One that wants more cores than there are runs alone.
 * @param {Step[]} steps
 * @param {Map<string, State>} states
 * @param {number} cores of the machine
 * @returns {Step[]}
 */
export function startable(steps, states, cores) {
  const wants = (/** @type {Step} */ step) => Math.min(step.cores ?? 1, cores);
  const running = steps.filter(({ name }) => states.get(name) === 'runs');
  let free = cores - running.reduce((sum, step) => sum + wants(step), 0);
  return steps.filter((step) => {
    const isReady = step.needs?.every((need) => states.get(need) === 'passed') ?? true;
    if (states.has(step.name) || !isReady || wants(step) > free) return false;
    free -= wants(step);
    return true;
  });
}

/**
 * The needs of a step that have failed.
 * @param {Step} step
 * @param {Map<string, State>} states
 */
export function missing({ needs = [] }, states) {
  return needs.filter((need) => ['failed', 'left out'].includes(states.get(need) ?? ''));
}

/**
 * The counts of a step. A run that failed without a failed test counts as one.
 * @param {Step} step
 * @param {boolean} isOk whether its command succeeded
 * @param {any} [json] its report, if it wrote one
 * @returns {Counts}
 */
export function countsOf({ report }, isOk, json) {
  const { passed, failed } = report ? reported(report, json) : { passed: isOk ? 1 : 0, failed: 0 };
  return { passed, failed: isOk ? 0 : Math.max(1, failed) };
}

/**
 * @param {'vitest' | 'playwright'} report
 * @param {any} json
 * @returns {Counts}
 */
function reported(report, json) {
  if (!json) return { passed: 0, failed: 0 };
  return report === 'vitest'
    ? { passed: json.numPassedTests, failed: json.numFailedTests }
    : { passed: json.stats.expected, failed: json.stats.unexpected };
}

/**
 * The progress of Playwright, from the output of its list reporter: `12 of 190 tests, 1 failed`.
 * @param {string} output
 */
export function progressOf(output) {
  const all = /^Running (\d+) tests?/m.exec(output)?.[1];
  if (!all) return '';
  const passed = output.match(/^\s+(✓|ok)\s+\d+ /gm)?.length ?? 0;
  const failed = output.match(/^\s+(✘|x)\s+\d+ /gm)?.length ?? 0;
  return `${passed} of ${all} tests passed${failed > 0 ? `, ${failed} failed` : ''}`;
}

/** @param {Result[]} results */
export function tableOf(results) {
  const width = Math.max(...results.map(({ name }) => name.length));
  return results
    .map(({ name, state, seconds, passed, failed }) => {
      const counts = state === 'left out' ? '' : `  ${passed} passed, ${failed} failed`;
      return `${name.padEnd(width)}  ${state.padEnd(8)}  ${`${seconds} s`.padStart(6)}${counts}`;
    })
    .join('\n');
}

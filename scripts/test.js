// @ts-check
// `npm test`: every check in turn, said before it runs, and at the end how many passed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';

const REPORTS = 'node_modules/.cache/khatt-test';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} command
 * @property {'vitest' | 'playwright'} [report] who counts its tests; else the step counts as one
 * @property {string[]} [needs] the steps without which it means nothing
 */

/** @type {Step[]} */
const STEPS = [
  { name: 'browser', command: 'node scripts/browser.js' },
  { name: 'types', command: 'npm run --silent check' },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'unit', command: `vitest run --project unit ${vitestReport('unit')}`, report: 'vitest' },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'size', command: 'size-limit', needs: ['build'] },
  { name: 'package', command: 'npm run --silent package', needs: ['build'] },
  {
    name: 'components',
    command: `vitest run --project browser ${vitestReport('components')}`,
    report: 'vitest',
    needs: ['browser'],
  },
  {
    name: 'pages',
    command: 'playwright test --reporter=list,json',
    report: 'playwright',
    needs: ['browser', 'build'],
  },
];

/** @param {string} name */
function vitestReport(name) {
  return `--reporter=default --reporter=json --outputFile.json=${REPORTS}/${name}.json`;
}

/**
 * @param {Step} step
 * @returns {{ passed: number, failed: number }} a run that failed without a failed test counts as one
 */
function run({ name, command, report }) {
  console.log(`\n=== ${name}: ${command.replace(/ --reporter.*/, '')}`);
  const file = `${REPORTS}/${name}.json`;
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  // A shell, so that npm's commands are found on Windows too.
  const { status } = spawnSync(command, { stdio: 'inherit', shell: true, env });
  const counted = report ? counts(file, report) : { passed: status === 0 ? 1 : 0, failed: 0 };
  const failed = status === 0 ? 0 : Math.max(1, counted.failed);
  return { passed: counted.passed, failed };
}

/**
 * @param {string} file
 * @param {'vitest' | 'playwright'} report
 */
function counts(file, report) {
  try {
    const json = JSON.parse(readFileSync(file, 'utf8'));
    if (report === 'vitest') return { passed: json.numPassedTests, failed: json.numFailedTests };
    return { passed: json.stats.expected, failed: json.stats.unexpected };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

/** @type {string[]} */
const broken = [];
const total = { passed: 0, failed: 0 };
for (const step of STEPS) {
  const missing = step.needs?.filter((name) => broken.includes(name)) ?? [];
  if (missing.length > 0) {
    console.log(`\n=== ${step.name}: left out, as ${missing.join(' and ')} failed`);
    continue;
  }
  const { passed, failed } = run(step);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) broken.push(step.name);
}

console.log(broken.length > 0 ? `\nfailed: ${broken.join(', ')}` : '');
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = broken.length > 0 ? 1 : 0;

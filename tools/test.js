// @ts-check
// `npm test`: runs every check, side by side as far as cores allow, and prints how many passed.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { countsOf, missing, progressOf, REPORTS, startable, STEPS, tableOf } from './test-plan.js';

/** @typedef {import('./test-plan.js').Step} Step */

const STILL_RUNNING_MS = 30_000;

/** @type {Map<string, import('./test-plan.js').State>} */
const states = new Map();
/** @type {Map<string, { start: number, pid: number | undefined, output: string }>} */
const running = new Map();
/** @type {import('./test-plan.js').Result[]} */
const results = [];

/** @param {number} start ms */
const secondsSince = (start) => Math.round((Date.now() - start) / 1000);

const start = Date.now();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const clock = setInterval(sayWhatRuns, STILL_RUNNING_MS);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
proceed();

function proceed() {
  for (const step of STEPS) {
    const lacking = missing(step, states);
    if (states.has(step.name) || lacking.length === 0) continue;
    console.log(`--- ${step.name}: left out, as it needs what failed: ${lacking.join(' and ')}`);
    end(step, 'left out', { passed: 0, failed: 0 }, 0);
  }
  for (const step of startable(STEPS, states, availableParallelism())) run(step);
  if (running.size === 0) sum();
}

/** @param {Step} step */
function run(step) {
  const { name, command } = step;
  console.log(`>>> ${name}: ${command.replace(/ --reporter.*/, '')}`);
  const file = `${REPORTS}/${name}.json`;
  // A shell, so that npm's commands are found on Windows too. Elsewhere a process group of its own, so that
  // everything it starts can be ended with it.
  const child = spawn(command, {
    shell: true,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  });
  const own = { start: Date.now(), pid: child.pid, output: '' };
  states.set(name, 'runs');
  running.set(name, own);
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (own.output += text));
  }
  child.on('close', (code) => {
    const seconds = secondsSince(own.start);
    const isOk = code === 0;
    if (!isOk) console.log(own.output);
    const counts = countsOf(step, isOk, read(file));
    running.delete(name);
    end(step, isOk ? 'passed' : 'failed', counts, seconds);
    const { passed, failed } = counts;
    console.log(`<<< ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
    proceed();
  });
}

/**
 * @param {Step} step
 * @param {import('./test-plan.js').State} state
 * @param {import('./test-plan.js').Counts} counts
 * @param {number} seconds
 */
function end({ name }, state, counts, seconds) {
  states.set(name, state);
  results.push({ name, state, seconds, ...counts });
}

/** @param {string} file */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function sayWhatRuns() {
  const each = [...running].map(([name, { start, output }]) =>
    [`${name} ${secondsSince(start)} s`, progressOf(output)].filter(Boolean).join(', '),
  );
  console.log(`... ${secondsSince(start)} s: ${each.join('; ')}`);
}

/** @param {NodeJS.Signals} signal */
function stop(signal) {
  for (const { pid } of running.values()) {
    // Like Ctrl-C in a terminal: Playwright then ends its browsers and its server too.
    if (pid && process.platform !== 'win32') process.kill(-pid, 'SIGINT');
  }
  console.log(`\nended by ${signal} while this ran: ${[...running.keys()].join(', ')}`);
  process.exit(1);
}

function sum() {
  clearInterval(clock);
  const total = (/** @type {'passed' | 'failed'} */ key) =>
    results.reduce((sum, result) => sum + result[key], 0);
  const isOk = results.every(({ state }) => state === 'passed');
  console.log(`\n${tableOf(results)}\nall of it took ${secondsSince(start)} s`);
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
  process.exitCode = isOk ? 0 : 1;
}

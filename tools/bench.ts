import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { KHATT, TIMELINE_JS, VIS, type Contender } from '../tests/bench/contenders.ts';
import { DESK, PHONE, visit, type Device } from '../tests/bench/measure.ts';
import {
  budgets,
  budgetTable,
  ratios,
  ratioTable,
  table,
  type Row,
} from '../tests/bench/report.ts';
import { serve, type Site } from '../tests/bench/server.ts';
import { ensureChromium, launchOptions } from './browser.js';
import { denseTimeline } from './dense.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const BENCH = path.join(ROOT, 'tests/bench');
const RESULTS = path.join(BENCH, 'results.json');

interface Setting {
  title: string;
  data: string;
  device: Device;
  contenders: readonly Contender[];
}

const ALL = [KHATT, VIS, TIMELINE_JS];
const BUDGETED: Setting = {
  title: '100 events',
  data: 'bench-100',
  device: DESK,
  contenders: ALL,
};
const FLAGSHIP: Setting = alone('iraq-letter-2020');
const SETTINGS: readonly Setting[] = [
  FLAGSHIP,
  alone('big-history'),
  alone('dense-year'),
  BUDGETED,
  { title: '1,000 events', data: 'bench-1000', device: DESK, contenders: ALL },
  {
    title: '100 events on a phone, processor 4 times slower',
    data: 'bench-100',
    device: PHONE,
    contenders: ALL,
  },
];

function alone(data: string): Setting {
  return { title: data, data, device: DESK, contenders: [KHATT] };
}

/**
 * Builds the app and measures it beside other libraries: `--runs N` visits of each page, in turn; with
 * `--quick` fewer, and only for the budgets. Prints the results, writes them to
 * `tests/bench/results.json`, and fails if a budget is exceeded.
 */
export default async function bench(args: string[]): Promise<void> {
  const options = { runs: { type: 'string' }, quick: { type: 'boolean' } } as const;
  const { values } = parseArgs({ args, options });
  const runs = Number(values.runs ?? (values.quick ? 3 : 7));
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs is not a count: ${values.runs}`);
  const settings = values.quick ? [FLAGSHIP, BUDGETED] : SETTINGS;

  installRivals();
  ensureChromium();
  buildApp();
  const site = await serve(
    {
      '/khatt/': path.join(ROOT, 'dist'),
      '/pages/': path.join(BENCH, 'pages'),
      '/packages/': path.join(BENCH, 'node_modules'),
    },
    Object.fromEntries(
      [100, 1000].map((count) => [
        `/khatt/data/bench-${count}.json`,
        JSON.stringify(denseTimeline(count)),
      ]),
    ),
  );
  const browser = await launch();
  try {
    const rows = await measure(browser, site, settings, runs);
    await report(rows, runs, browser.version());
  } finally {
    await browser.close();
    site.close();
  }
}

/** The other libraries are dependencies of the bench, not of the app. */
function installRivals(): void {
  if (existsSync(path.join(BENCH, 'node_modules'))) return;
  console.error('installing the rivals into tests/bench');
  run('npm ci --ignore-scripts', BENCH);
}

/** In a process of its own: this one runs through Vite in development mode. */
function buildApp(): void {
  run('npm run --silent build', ROOT);
}

function run(command: string, cwd: string): void {
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync(command, { cwd, env, stdio: 'inherit', shell: true });
  if (status !== 0) throw new Error(`failed: ${command}`);
}

/** No request leaves the machine: only the loopback host resolves. */
function launch(): Promise<Browser> {
  const { args, ...options } = launchOptions();
  const deaf = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
  return chromium.launch({ ...options, args: [...args, deaf] });
}

/** Visits in turn, A B C A B C, so that disturbances of the machine affect all alike. */
async function measure(
  browser: Browser,
  { origin }: Site,
  settings: readonly Setting[],
  runs: number,
): Promise<Row[]> {
  const pairs = settings.flatMap((setting) =>
    setting.contenders.map((contender) => {
      const row: Row = { setting: setting.title, name: contender.name, samples: [] };
      return { setting, contender, row };
    }),
  );
  // The first round warms up the browser and the server, and is not counted.
  for (let run = 0; run <= runs; run++) {
    console.error(run === 0 ? 'warming up' : `run ${run} of ${runs}`);
    for (const { setting, contender, row } of pairs) {
      const sample = await visit(browser, origin, contender, setting.data, setting.device);
      if (run > 0) row.samples.push(sample);
    }
  }
  return pairs.map(({ row }) => row);
}

async function report(rows: readonly Row[], runs: number, version: string): Promise<void> {
  const own = rows.filter(({ name }) => name === KHATT.name);
  const beside = ratios(rows, KHATT.name, VIS.name);
  const kept = budgets(
    own,
    beside.find(({ what }) => what === `ready, ${BUDGETED.title}`),
  );
  const cpus = os.cpus();
  const machine = { chromium: version, cpu: cpus[0]?.model.trim(), cores: cpus.length };
  const results = { date: new Date().toISOString(), machine, runs, rows, ratios: beside };
  await writeFile(RESULTS, `${JSON.stringify({ ...results, budgets: kept }, null, 1)}\n`);

  console.log(`
${runs} runs in turn, medians; Chromium ${version}, ${cpus.length} cores, no GPU. kB in brotli, of
what was asked for before ready. Frames and work of the main thread: 60 wheel steps with Ctrl, one
a frame; TimelineJS3 has no zoom by wheel, and phones no wheel.

${table(rows)}

Khatt : vis-timeline, run by run, median (min–max); below 1 Khatt does better
${ratioTable(beside)}

Budgets
${budgetTable(kept)}
`);
  if (kept.some(({ isKept }) => !isKept)) process.exitCode = 1;
}

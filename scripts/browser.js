// @ts-check
// One Chromium for everything that needs a real browser: the tests, the bench and the shots.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

/**
 * What the search asks of the world; tests pass their own.
 * @typedef {object} Machine
 * @property {NodeJS.ProcessEnv} env
 * @property {string} platform as `process.platform`
 * @property {boolean} isRoot
 * @property {string} ownPath where Playwright keeps its own Chromium, installed or not
 * @property {(file: string) => boolean} starts whether the browser at that path starts
 * @property {(command: string, args: string[], timeoutMs?: number) => boolean} run whether it succeeded
 * @property {(line: string) => void} log
 */

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** Longest wait for Playwright's download as a whole, and for the first answer of its host. */
const DOWNLOAD_MS = 180_000;
const CONNECT_MS = 5_000;

/** @type {{ command: string, steps: string[][], needsRoot: boolean }[]} */
const PACKAGE_MANAGERS = [
  {
    command: 'apt-get',
    steps: [
      ['update', '-qq'],
      ['install', '-qq', '-y', 'chromium'],
    ],
    needsRoot: true,
  },
  { command: 'dnf', steps: [['install', '-q', '-y', 'chromium']], needsRoot: true },
  { command: 'pacman', steps: [['-Sy', '--noconfirm', 'chromium']], needsRoot: true },
  { command: 'apk', steps: [['add', '-q', 'chromium']], needsRoot: true },
  {
    command: 'brew',
    steps: [['install', '--quiet', '--cask', 'google-chrome']],
    needsRoot: false,
  },
];

const playwrightCli = path.join(
  path.dirname(createRequire(import.meta.url).resolve('playwright/package.json')),
  'cli.js',
);

/** @type {Machine} */
const thisMachine = {
  env: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  ownPath: chromium.executablePath(),
  starts,
  run(command, args, timeoutMs) {
    const { status } = spawnSync(command, args, {
      stdio: 'ignore',
      timeout: timeoutMs,
      env: {
        ...process.env,
        DEBIAN_FRONTEND: 'noninteractive',
        PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(CONNECT_MS),
      },
    });
    return status === 0;
  },
  log: console.log,
};

/**
 * A file can be there and not start: a snap's stand-in, a build without its libraries.
 * On Windows `--version` would open a window, so there the file is enough.
 * @param {string} file
 */
function starts(file) {
  if (!existsSync(file)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/**
 * Flags of every Chromium that the project starts. Chromium refuses root unless its sandbox is off.
 */
const chromiumArgs = [
  ...(thisMachine.isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Path of a Chromium that starts: `CHROMIUM_PATH`, else Playwright's own, else one on the machine.
 * Undefined where there is none; throws when `CHROMIUM_PATH` names something that does not start.
 * @param {Machine} [machine]
 * @returns {string | undefined}
 */
export function findChromium(machine = thisMachine) {
  const asked = machine.env['CHROMIUM_PATH'];
  if (asked && !machine.starts(asked)) {
    throw new Error(`CHROMIUM_PATH is not a browser that starts: ${asked}`);
  }
  return asked || [machine.ownPath, ...places(machine)].find(machine.starts);
}

/**
 * As `findChromium`, but gets one where there is none: Playwright's download, then the system's
 * package manager when it may be used. Throws one line that says what to do when all of it fails.
 * @param {Machine} [machine]
 * @returns {string}
 */
export function ensureChromium(machine = thisMachine) {
  const found = findChromium(machine);
  if (found) return found;
  for (const get of [download, installPackage]) {
    get(machine);
    const got = findChromium(machine);
    if (got) return got;
  }
  throw new Error(
    'no Chromium here and none could be installed: install Chromium or Google Chrome, or set CHROMIUM_PATH to one',
  );
}

/**
 * Options of `chromium.launch` and of whatever passes them on.
 * @returns {{ executablePath?: string, args: string[] }}
 */
export function launchOptions() {
  const executablePath = findChromium();
  return executablePath ? { executablePath, args: chromiumArgs } : { args: chromiumArgs };
}

/** @param {Machine} machine */
function places({ env, platform }) {
  const folders = (env['PATH'] ?? '').split(platform === 'win32' ? ';' : ':').filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
  if (platform === 'darwin') return [...onPath, ...macApps()];
  if (platform === 'win32') return windowsPrograms(env);
  return onPath;
}

function macApps() {
  return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
}

/** @param {NodeJS.ProcessEnv} env */
function windowsPrograms(env) {
  const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
  const programs = [
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ];
  return programs.flatMap((program) => roots.filter(Boolean).map((root) => `${root}/${program}`));
}

/** @param {Machine} machine */
function download(machine) {
  machine.log('no Chromium found: downloading the one of Playwright');
  const args = [playwrightCli, 'install', '--no-shell', 'chromium'];
  if (!machine.run(process.execPath, args, DOWNLOAD_MS)) machine.log('the download failed');
}

/** @param {Machine} machine */
function installPackage(machine) {
  const manager = PACKAGE_MANAGERS.find(({ command }) => machine.run(command, ['--version']));
  if (!manager) return;
  const needsSudo = manager.needsRoot && !machine.isRoot;
  if (needsSudo && !machine.run('sudo', ['-n', 'true'])) return;
  const command = needsSudo ? ['sudo', '-n', manager.command] : [manager.command];
  for (const step of manager.steps) {
    const [program = '', ...args] = [...command, ...step];
    machine.log([program, ...args].join(' '));
    machine.run(program, args);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(`Chromium: ${ensureChromium()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

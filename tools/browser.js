// @ts-check
// One Chromium for everything that needs a real browser: the tests, the bench and the screenshots.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

/**
 * The dependencies of the search; tests pass their own.
 * @typedef {object} Machine
 * @property {NodeJS.ProcessEnv} env
 * @property {string} platform as `process.platform`
 * @property {boolean} isRoot
 * @property {() => string[]} ownPaths the paths of Playwright's browsers, the headless shell first
 * @property {(file: string) => boolean} starts whether the browser at that path starts
 * @property {(command: string, args: string[]) => boolean} run whether it succeeded
 * @property {(line: string) => void} log
 */

/** The headless shell first: a page test takes half the time in it. */
const NAMES = [
  ...['chromium-headless-shell', 'chrome-headless-shell', 'chromium', 'chromium-browser'],
  ...['google-chrome-stable', 'google-chrome', 'chrome'],
];
const MAC = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/**
 * The commands of each package manager, tried in order until there is a browser.
 * @type {Record<string, string[]>}
 */
const PACKAGE_MANAGERS = {
  'apt-get': ['update -qq', 'install -qq -y chromium-headless-shell', 'install -qq -y chromium'],
  dnf: ['install -q -y chromium'],
  pacman: ['-Sy --noconfirm chromium'],
  apk: ['add -q chromium'],
  brew: ['install --quiet --cask google-chrome'],
};

const playwrightFolder = path.dirname(
  createRequire(import.meta.url).resolve('playwright/package.json'),
);
/** Longest wait for Playwright's whole download, and for the first answer of its host. */
const DOWNLOAD_MS = 180_000;
const CONNECT_MS = 5_000;

/** @type {Machine} */
const thisMachine = {
  env: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  ownPaths: () => [...headlessShells(chromium.executablePath()), chromium.executablePath()],
  starts,
  run(command, args) {
    const env = {
      ...process.env,
      DEBIAN_FRONTEND: 'noninteractive',
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(CONNECT_MS),
    };
    const timeout = command === process.execPath ? DOWNLOAD_MS : undefined;
    return spawnSync(command, args, { stdio: 'ignore', timeout, env }).status === 0;
  },
  log: console.log,
};

/**
 * Playwright gives the path of its full Chromium only; the shell is in a folder beside it.
 * @param {string} full
 */
function headlessShells(full) {
  const folder = full.replace(/\bchromium-(\d+).*/s, 'chromium_headless_shell-$1');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /headless[-_]shell(\.exe)?$/.test(file))
    .map((file) => path.join(folder, file));
}

/**
 * A file may exist and not start: the stub of a snap, a build without its libraries.
 * On Windows `--version` would open a window, so there the file is enough.
 * @param {string} file
 */
function starts(file) {
  if (!existsSync(file)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/**
 * Path of a Chromium that starts: `CHROMIUM_PATH`, else Playwright's own, else one on the machine.
 * Undefined if there is none; throws if `CHROMIUM_PATH` names something that does not start.
 * @param {Machine} [machine]
 * @returns {string | undefined}
 */
export function findChromium(machine = thisMachine) {
  const asked = machine.env['CHROMIUM_PATH'];
  if (asked && !machine.starts(asked)) {
    throw new Error(`CHROMIUM_PATH is not a browser that starts: ${asked}`);
  }
  return asked || [...machine.ownPaths(), ...places(machine)].find(machine.starts);
}

/** @param {Machine} machine */
function places({ env, platform }) {
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
    return WINDOWS.flatMap((file) => roots.filter(Boolean).map((root) => `${root}/${file}`));
  }
  const folders = (env['PATH'] ?? '').split(':').filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
  const apps = MAC.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  return platform === 'darwin' ? [...onPath, ...apps] : onPath;
}

/**
 * As `findChromium`, but installs one if there is none: by Playwright's download, then the system's
 * package manager if permitted. If all fails, throws one line that says what to do.
 * @param {Machine} [machine]
 * @returns {string}
 */
export function ensureChromium(machine = thisMachine) {
  const found = findChromium(machine);
  if (found) return found;
  for (const [command, ...args] of installs(machine)) {
    machine.log(`no Chromium found: ${[command, ...args].join(' ')}`);
    machine.run(command, args);
    const got = findChromium(machine);
    if (got) return got;
  }
  throw new Error(
    'no Chromium here and none could be installed: install Chromium or Google Chrome, or set CHROMIUM_PATH to one',
  );
}

/**
 * @param {Machine} machine
 * @returns {Generator<[string, ...string[]]>}
 */
function* installs({ isRoot, run }) {
  const cli = path.join(playwrightFolder, 'cli.js');
  yield [process.execPath, cli, 'install', '--only-shell', 'chromium'];
  const manager = Object.keys(PACKAGE_MANAGERS).find((name) => run(name, ['--version']));
  if (!manager) return;
  const needsSudo = manager !== 'brew' && !isRoot;
  if (needsSudo && !run('sudo', ['-n', 'true'])) return;
  for (const line of PACKAGE_MANAGERS[manager] ?? []) {
    const args = line.split(' ');
    if (needsSudo) yield ['sudo', '-n', manager, ...args];
    else yield [manager, ...args];
  }
}

/**
 * Options for `chromium.launch`. Chromium refuses to run as root unless its
 * sandbox is off.
 * @returns {{ executablePath?: string, args: string[] }}
 */
export function launchOptions() {
  const executablePath = findChromium();
  const args = [
    ...(thisMachine.isRoot ? ['--no-sandbox'] : []),
    ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    ...['--disable-component-update', '--disable-sync'],
  ];
  return executablePath ? { executablePath, args } : { args };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(`Chromium: ${ensureChromium()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

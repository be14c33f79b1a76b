import { expect, test } from 'vitest';
import { ensureChromium, findChromium } from '../../tools/browser.js';

type Machine = NonNullable<Parameters<typeof findChromium>[0]>;

const SHELL = '/playwright/headless-shell';
const OWN = '/playwright/chrome';

interface Setup extends Partial<Omit<Machine, 'run' | 'starts'>> {
  browsers?: string[];
  /** What a command does, by its beginning; a command that is not listed fails. */
  commands?: Record<string, (browsers: string[]) => void>;
}

function machine({ browsers = [], commands = {}, ...rest }: Setup) {
  const ran: string[] = [];
  const world: Machine = {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    isRoot: true,
    ownPaths: () => [SHELL, OWN],
    starts: (file) => browsers.includes(file),
    run(command, args) {
      const line = [command, ...args].join(' ');
      ran.push(line);
      const known = Object.keys(commands).find((start) => line.includes(start));
      if (known) commands[known]?.(browsers);
      return known !== undefined;
    },
    log: () => undefined,
    ...rest,
  };
  return { world, ran };
}

const aptInstalls = {
  'apt-get --version': () => undefined,
  'apt-get update': () => undefined,
  'apt-get install -qq -y chromium-headless-shell': (browsers: string[]) =>
    browsers.push('/usr/bin/chromium-headless-shell'),
};

test('CHROMIUM_PATH comes first', () => {
  const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/mine' };
  expect(findChromium(machine({ env, browsers: ['/mine', OWN] }).world)).toBe('/mine');
});

test('a CHROMIUM_PATH that does not start is refused, not passed over', () => {
  const env = { CHROMIUM_PATH: '/mine' };
  expect(() => findChromium(machine({ env, browsers: [OWN] }).world)).toThrow(
    'CHROMIUM_PATH is not a browser that starts: /mine',
  );
});

test("Playwright's own comes before one on the machine, its headless shell first", () => {
  const browsers = ['/usr/bin/chromium-headless-shell', OWN, SHELL];
  expect(findChromium(machine({ browsers }).world)).toBe(SHELL);
  expect(findChromium(machine({ browsers: browsers.slice(0, 2) }).world)).toBe(OWN);
});

test('a browser on the machine is found by its name, a headless shell first, then Chromium', () => {
  const browsers = ['/usr/local/bin/google-chrome', '/usr/bin/chromium'];
  expect(findChromium(machine({ browsers }).world)).toBe('/usr/bin/chromium');
  browsers.push('/usr/bin/chromium-headless-shell');
  expect(findChromium(machine({ browsers }).world)).toBe('/usr/bin/chromium-headless-shell');
});

test.each([
  ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['win32', 'C:/Program Files/Google/Chrome/Application/chrome.exe'],
])('on %s it is found where programs live', (platform, browser) => {
  const env = { ProgramFiles: 'C:/Program Files' };
  expect(findChromium(machine({ platform, env, browsers: [browser] }).world)).toBe(browser);
});

test('where there is none, none is found', () => {
  expect(findChromium(machine({}).world)).toBeUndefined();
});

test('nothing is installed where a browser is', () => {
  const { world, ran } = machine({ browsers: ['/usr/bin/chromium'] });
  expect(ensureChromium(world)).toBe('/usr/bin/chromium');
  expect(ran).toEqual([]);
});

test("Playwright's download is tried first and is enough", () => {
  const { world, ran } = machine({
    commands: { 'install --only-shell chromium': (browsers) => browsers.push(SHELL) },
  });
  expect(ensureChromium(world)).toBe(SHELL);
  expect(ran).toHaveLength(1);
});

test('when the download fails, root uses the package manager', () => {
  const { world, ran } = machine({ commands: aptInstalls });
  expect(ensureChromium(world)).toBe('/usr/bin/chromium-headless-shell');
  expect(ran.slice(-2)).toEqual([
    'apt-get update -qq',
    'apt-get install -qq -y chromium-headless-shell',
  ]);
});

test('where the package manager has no headless shell, it gives Chromium', () => {
  const { world, ran } = machine({
    commands: {
      'apt-get --version': () => undefined,
      'apt-get install -qq -y chromium-headless-shell': () => undefined,
      'apt-get install -qq -y chromium': (browsers) => browsers.push('/usr/bin/chromium'),
    },
  });
  expect(ensureChromium(world)).toBe('/usr/bin/chromium');
  expect(ran.at(-1)).toBe('apt-get install -qq -y chromium');
});

test('a download that does not start is passed over', () => {
  const { world } = machine({
    commands: { 'install --only-shell chromium': () => undefined, ...aptInstalls },
  });
  expect(ensureChromium(world)).toBe('/usr/bin/chromium-headless-shell');
});

test('without root it takes sudo, if sudo asks for no password', () => {
  const commands = { 'sudo -n true': () => undefined, ...aptInstalls };
  const { world, ran } = machine({ isRoot: false, commands });
  expect(ensureChromium(world)).toBe('/usr/bin/chromium-headless-shell');
  expect(ran).toContain('sudo -n apt-get install -qq -y chromium-headless-shell');
});

test('with neither root nor sudo it says in one line what to do', () => {
  const { world, ran } = machine({ isRoot: false, commands: aptInstalls });
  expect(() => ensureChromium(world)).toThrow(/^no Chromium here .* set CHROMIUM_PATH to one$/);
  expect(ran.filter((line) => line.includes('apt-get install'))).toEqual([]);
});

import { expect, test } from 'vitest';
import { ensureChromium, findChromium } from '../../scripts/browser.js';

type Machine = NonNullable<Parameters<typeof findChromium>[0]>;

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
    ownPath: OWN,
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
  'apt-get install': (browsers: string[]) => browsers.push('/usr/bin/chromium'),
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

test("Playwright's own comes before one on the machine", () => {
  expect(findChromium(machine({ browsers: ['/usr/bin/chromium', OWN] }).world)).toBe(OWN);
});

test('a browser on the machine is found by its name, Chromium first', () => {
  const browsers = ['/usr/local/bin/google-chrome', '/usr/bin/chromium'];
  expect(findChromium(machine({ browsers }).world)).toBe('/usr/bin/chromium');
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
    commands: { 'install --no-shell chromium': (browsers) => browsers.push(OWN) },
  });
  expect(ensureChromium(world)).toBe(OWN);
  expect(ran).toHaveLength(1);
});

test('when the download fails, root uses the package manager', () => {
  const { world, ran } = machine({ commands: aptInstalls });
  expect(ensureChromium(world)).toBe('/usr/bin/chromium');
  expect(ran.slice(-2)).toEqual(['apt-get update -qq', 'apt-get install -qq -y chromium']);
});

test('a download that does not start is passed over', () => {
  const { world } = machine({
    commands: { 'install --no-shell chromium': () => undefined, ...aptInstalls },
  });
  expect(ensureChromium(world)).toBe('/usr/bin/chromium');
});

test('without root it takes sudo, if sudo asks for no password', () => {
  const commands = { 'sudo -n true': () => undefined, ...aptInstalls };
  const { world, ran } = machine({ isRoot: false, commands });
  expect(ensureChromium(world)).toBe('/usr/bin/chromium');
  expect(ran).toContain('sudo -n apt-get install -qq -y chromium');
});

test('with neither root nor sudo it says in one line what to do', () => {
  const { world, ran } = machine({ isRoot: false, commands: aptInstalls });
  expect(() => ensureChromium(world)).toThrow(/^no Chromium here .* set CHROMIUM_PATH to one$/);
  expect(ran).not.toContain('apt-get install -qq -y chromium');
});

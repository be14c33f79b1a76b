import { afterEach, expect, test, vi } from 'vitest';
import { storeOf } from '../../../src/pages/worker/store.ts';

const SCOPE = 'https://site.example/';
const TIMELINE = `${SCOPE}data/a.json`;
const NONE = { keys: () => Promise.resolve([]), match: () => Promise.resolve(undefined) };

afterEach(() => vi.unstubAllGlobals());

/** The store on a browser whose storage is this. */
function storeOn(storage: object, fetched: () => Promise<Response>) {
  vi.stubGlobal('caches', storage);
  vi.stubGlobal('fetch', fetched);
  return storeOf({ version: '1', files: [], pages: [] }, SCOPE);
}

const answer = () => Promise.resolve(new Response('{}'));
const refuse = (name: string) => () => Promise.reject(new DOMException(name, name));

test.each([
  ['is full', { ...NONE, open: () => Promise.resolve({ put: refuse('QuotaExceededError') }) }],
  ['cannot be opened', { ...NONE, open: refuse('SecurityError') }],
  [
    'refuses an answer with `Vary: *`',
    { ...NONE, open: () => Promise.resolve({ put: () => Promise.reject(new TypeError('Vary')) }) },
  ],
])('a timeline that came is handed on where the storage %s', async (_, storage) => {
  const store = storeOn(storage, answer);
  const response = await store.timeline(new Request(TIMELINE));
  expect(await response.text()).toBe('{}');
  await expect(store.keep(TIMELINE)).resolves.toBeUndefined();
});

test('a file comes from its server where the storage cannot be read', async () => {
  const store = storeOn({ keys: refuse('UnknownError') }, answer);
  expect(await (await store.file(new Request(`${SCOPE}assets/a.js`))).text()).toBe('{}');
});

test('without a network a timeline comes as it was seen last, and fails where none was seen', async () => {
  const failure = new TypeError('no network');
  const kept = { keys: () => Promise.resolve([`khatt ${SCOPE} timelines`]) };
  const seen = { ...kept, match: () => Promise.resolve(new Response('{"id":"a"}')) };
  const fetched = () => Promise.reject(failure);
  const last = await storeOn(seen, fetched).timeline(new Request(TIMELINE));
  expect(await last.text()).toBe('{"id":"a"}');
  await expect(storeOn(NONE, fetched).timeline(new Request(TIMELINE))).rejects.toBe(failure);
  const broken = { keys: refuse('UnknownError') };
  await expect(storeOn(broken, fetched).timeline(new Request(TIMELINE))).rejects.toBe(failure);
});

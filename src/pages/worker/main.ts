// The app's service worker, for reading and presenting offline. Each build has a
// store of its own, filled before the build is used, so that a page never gets files of another build.
import { isCostly } from '../connection.ts';
import { isApp, strategyFor, type Strategy } from './address.ts';
import type { WorkerScope } from './scope.ts';
import { storeOf, type SiteBuild } from './store.ts';

declare const self: WorkerScope;
/** Inserted by the build. */
declare const KHATT_BUILD: SiteBuild;

const { scope } = self.registration;
const store = storeOf(KHATT_BUILD, scope);

// The browser will retry the installation later, perhaps on a better connection.
self.addEventListener('install', (event) => event.waitUntil(fill()));

// Also serve pages that were open before there was a worker.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const strategy = request.method === 'GET' ? strategyOf(request.url) : 'network';
  if (strategy !== 'network') event.respondWith(answer(request, strategy, event.clientId));
});

self.addEventListener('message', (event) => {
  const message = event.data as { type?: unknown; timelines?: readonly string[] };
  if (message.type === 'take') event.waitUntil(self.skipWaiting());
  if (message.type === 'opened') event.waitUntil(opened(message.timelines ?? []));
});

function strategyOf(address: string): Strategy {
  return strategyFor(address, scope, KHATT_BUILD.files, KHATT_BUILD.pages);
}

async function fill(): Promise<void> {
  if (isCostly(self.navigator)) throw new Error('not filled: the connection is slow or metered');
  await store.fill();
}

async function answer(
  request: Request,
  strategy: 'file' | 'timeline',
  clientId: string,
): Promise<Response> {
  const client = clientId === '' ? undefined : await self.clients.get(clientId);
  // Not for embeds, which may be in the same folder.
  if (client && !isApp(client.url, scope)) return fetch(request);
  return store[strategy](request);
}

/**
 * A page is open: keep the timelines it has fetched before there was a worker; and if it is the only page,
 * remove older builds.
 */
async function opened(timelines: readonly string[]): Promise<void> {
  const isOurs = (address: string) => strategyOf(address) === 'timeline';
  await Promise.all(timelines.filter(isOurs).map((address) => store.keep(address)));
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.filter(({ url }) => isApp(url, scope)).length <= 1) await store.forgetOlder();
}

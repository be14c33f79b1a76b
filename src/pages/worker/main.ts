// The app's service worker: what it takes to read and to present without a network. Each build has a
// store of its own, filled before the build is used, so that a page never meets the files of another.
import { isCostly } from '../connection.ts';
import { isApp, strategyFor } from './address.ts';
import type { WorkerScope } from './scope.ts';
import { storeOf, type SiteBuild } from './store.ts';

declare const self: WorkerScope;
/** Put here by the build. */
declare const KHATT_BUILD: SiteBuild;

const { scope } = self.registration;
const store = storeOf(KHATT_BUILD, scope);

// A browser that looks for a new build by itself asks again at another time, on another connection.
self.addEventListener('install', (event) => event.waitUntil(fill()));

// Pages that are open before there is any worker: from now on they too need no network.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const strategy =
    request.method === 'GET' ? strategyFor(request.url, scope, KHATT_BUILD.files) : 'network';
  if (strategy !== 'network') event.respondWith(answer(request, strategy, event.clientId));
});

self.addEventListener('message', (event) => {
  const message = event.data as { type?: unknown; timelines?: readonly string[] };
  if (message.type === 'take') event.waitUntil(self.skipWaiting());
  if (message.type === 'opened') event.waitUntil(opened(message.timelines ?? []));
});

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
  // An embed has nothing to do with this, though it may be in the same folder.
  if (client && !isApp(client.url, scope)) return fetch(request);
  return store[strategy](request);
}

/**
 * A page is open: it may have had its timeline before there was a worker; and if it is the only one,
 * no page of an older build is left.
 */
async function opened(timelines: readonly string[]): Promise<void> {
  const isOurs = (address: string) => strategyFor(address, scope, KHATT_BUILD.files) === 'timeline';
  await Promise.all(timelines.filter(isOurs).map((address) => store.keep(address)));
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.filter(({ url }) => isApp(url, scope)).length <= 1) await store.forgetOlder();
}

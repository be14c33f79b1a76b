import { mount, unmount } from 'svelte';
import { newVersionWords } from './new-version/words.ts';
import { isCostly } from './connection.ts';

/** Where the app's files lie; the built module is in `assets/`. */
const ROOT = new URL('../', import.meta.url).href;
/** How long a page is left alone before the worker's store is filled: that is all of the app. */
const QUIET_MS = 4000;
/** Shown to a room: nothing of the machinery may come up there. */
const SHOWN = ['present', 'class'];

declare global {
  interface Window {
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(): string },
      ): { createScriptURL(text: string): string };
    };
  }
}

/**
 * Lets the app work without a network from now on, and offers a new version where one is waiting.
 * Without a worker (an old browser, no HTTPS, no leave to store) everything goes on as before.
 */
export async function workOffline(): Promise<void> {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  await idle();
  try {
    const { serviceWorker } = navigator;
    const known = await serviceWorker.getRegistration(ROOT);
    const own = known?.scope === ROOT ? known : undefined;
    if (own) await meet(own);
    if (isCostly(navigator)) return;
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    await idle();
    const registration = await serviceWorker.register(workerUrl());
    if (!own) await meet(registration);
    // The browser would look too, but in its own time.
    await registration.update();
  } catch (refusal) {
    // Nothing is lost: the network is asked as before.
    void refusal;
  }
}

/** Tells a worker that a page is open, and watches for the one that comes after it. */
async function meet(registration: ServiceWorkerRegistration): Promise<void> {
  watch(registration);
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ type: 'opened', timelines: fetchedTimelines() });
}

/** Filling the worker's store must take nothing from a page that is still coming. */
async function idle(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  }
  if (!('requestIdleCallback' in window)) return;
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 3000 }));
}

/** Under Trusted Types only a policy may name a worker; this one knows a single name. */
function workerUrl(): string {
  const createScriptURL = () => `${ROOT}sw.js`;
  const policy = window.trustedTypes?.createPolicy('khatt-worker', { createScriptURL });
  return policy?.createScriptURL('') ?? createScriptURL();
}

/** What the page had before the worker was there. */
function fetchedTimelines(): string[] {
  const entries = performance.getEntriesByType('resource');
  return entries.map(({ name }) => name).filter((name) => name.endsWith('.json'));
}

/** Offers the version that is waiting, or that comes to wait while the page is open. */
function watch(registration: ServiceWorkerRegistration): void {
  if (SHOWN.includes(document.documentElement.dataset['view'] ?? '')) return;
  if (registration.waiting) return void offerVersion(registration);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      // The first there is does not wait.
      if (worker === registration.waiting && registration.active) void offerVersion(registration);
    });
  });
}

let isOffered = false;

async function offerVersion(registration: ServiceWorkerRegistration): Promise<void> {
  if (isOffered) return;
  isOffered = true;
  const [words, { default: NewVersion }] = await Promise.all([
    newVersionWords.load(document.documentElement.lang),
    import('./new-version/NewVersion.svelte'),
  ]);
  const offer = mount(NewVersion, {
    target: document.body,
    props: {
      words,
      ontake: () => take(registration),
      onlater: () => void unmount(offer),
    },
  });
}

/** Another page may have taken it already: then it is here with the next load. */
function take({ waiting }: ServiceWorkerRegistration): void {
  if (!waiting) return location.reload();
  const reload = () => location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  waiting.postMessage({ type: 'take' });
}

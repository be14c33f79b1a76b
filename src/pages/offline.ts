import { mount, unmount } from 'svelte';
import { newVersionWords } from './new-version/words.ts';
import { isCostly } from './connection.ts';

/** The URL of the app's folder; the built module is in `assets/`. */
const ROOT = new URL('../', import.meta.url).href;
/** How long a page must be idle before the worker's store is filled with all of the app. */
const QUIET_MS = 4000;
/** Views shown to an audience: no offer of a new version there. */
const SHOWN = ['present', 'class'];

declare global {
  interface Window {
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): { createScriptURL(text: string): string };
    };
  }
}

/**
 * Makes the app work offline from now on, and offers a new version if one is waiting.
 * Without a service worker (an old browser, no HTTPS, no storage) nothing changes.
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
    // The browser checks too, but less often.
    await registration.update();
  } catch (refusal) {
    // Without a worker, everything comes from the network.
    void refusal;
  }
}

/** Tells the worker that a page is open, and watches for a newer worker. */
async function meet(registration: ServiceWorkerRegistration): Promise<void> {
  watch(registration);
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ type: 'opened', timelines: fetchedTimelines() });
}

/** Filling the worker's store must not slow down a page that is still loading. */
async function idle(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  }
  if (!('requestIdleCallback' in window)) return;
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 3000 }));
}

/** Under Trusted Types a worker's URL needs a policy; this one allows a single URL. */
function workerUrl(): string {
  const createScriptURL = () => `${ROOT}sw.js`;
  const policy = window.trustedTypes?.createPolicy('khatt-worker', { createScriptURL });
  return policy?.createScriptURL('') ?? createScriptURL();
}

/** Timelines that the page fetched before there was a worker, and the page. */
function fetchedTimelines(): string[] {
  const entries = performance.getEntriesByType('resource');
  const timelines = entries.map(({ name }) => name).filter((name) => name.endsWith('.json'));
  return [...timelines, location.origin + location.pathname];
}

/** Offers the version that is waiting, or that starts to wait while the page is open. */
function watch(registration: ServiceWorkerRegistration): void {
  if (SHOWN.includes(document.documentElement.dataset['view'] ?? '')) return;
  if (registration.waiting) return void offerVersion(registration);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      // The first version does not wait.
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

/** Another page may have activated it already: then the next load has it. */
function take({ waiting }: ServiceWorkerRegistration): void {
  if (!waiting) return location.reload();
  const reload = () => location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  waiting.postMessage({ type: 'take' });
}

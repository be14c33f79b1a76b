/** The part of a service worker's global that is used here; TypeScript's DOM types lack it. */
export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly navigator: object;
  readonly clients: {
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly Client[]>;
    get(id: string): Promise<Client | undefined>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: WorkerMessage) => void): void;
}

interface Client {
  readonly url: string;
}

/** An event that keeps the worker alive until a promise ends. */
interface LastingEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

interface WorkerMessage extends LastingEvent {
  readonly data: unknown;
}

interface FetchEvent extends LastingEvent {
  readonly request: Request;
  /** The id of the requesting page; empty for a navigation. */
  readonly clientId: string;
  respondWith(response: Promise<Response>): void;
}

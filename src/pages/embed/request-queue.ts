import type { HostRequest } from './host-request.ts';

/** Shortest time in ms between two requests that are applied: about a frame. */
const GAP_MS = 16;
/** Of more invalid values than this nobody reads the warnings. */
const MOST_IGNORED = 20;

/**
 * Applies requests of a host one after the other, each when the one before has ended, well or not. Those that
 * come meanwhile become one: the last value of each parameter counts, so that a host cannot keep the page busy.
 *
 * @param ready requests wait for it
 * @param apply must not throw
 * @returns takes a request
 */
export function requestQueue(
  ready: Promise<void>,
  apply: (request: HostRequest) => Promise<void>,
): (request: HostRequest) => void {
  let waiting: HostRequest | undefined;
  let isBusy = false;

  async function run(): Promise<void> {
    isBusy = true;
    await ready;
    while (waiting) {
      const request = waiting;
      waiting = undefined;
      await apply(request);
      await new Promise((resolve) => setTimeout(resolve, GAP_MS));
    }
    isBusy = false;
  }
  return (request) => {
    waiting = waiting ? merged(waiting, request) : request;
    if (!isBusy) void run();
  };
}

function merged(earlier: HostRequest, later: HostRequest): HostRequest {
  const ignored = new Set([...earlier.ignored, ...later.ignored].slice(0, MOST_IGNORED));
  return { changes: { ...earlier.changes, ...later.changes }, ignored: [...ignored] };
}

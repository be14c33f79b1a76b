import { hostRequestOf, type HostRequest } from './host-request.ts';

/** The page around an embed. */
export interface Host {
  /** Reports the height in px, if it has changed. */
  sayHeight(heightPx: number): void;
  /** Reports the chosen event, if it has changed. */
  sayEvent(event: string | undefined): void;
}

/**
 * Exchanges messages with the page around this iframe only. That page may be anyone's, so
 * messages to it contain nothing private.
 *
 * @param id how the host knows the embed
 * @param event the event chosen at the start
 * @param follow handles requests of the host
 */
export function hostOf(
  id: () => string,
  event: string | undefined,
  follow: (request: HostRequest) => void,
): Host {
  let height = 0;
  const post = (message: unknown) => parent.postMessage(message, '*');
  const postHeight = () => {
    if (height > 0) postHeightOf(id(), height);
  };
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || source === window) return;
    const request = hostRequestOf(data);
    if (request) follow(request);
    // A host that sends a message may have missed earlier ones: report the height again.
    else postHeight();
  });
  addEventListener('load', postHeight);
  return {
    sayHeight(heightPx) {
      if (heightPx === height) return;
      height = heightPx;
      postHeight();
    },
    sayEvent(chosen) {
      if (chosen === event) return;
      event = chosen;
      post({ type: 'khatt:event', id: id(), event: chosen ?? null });
    },
  };
}

/**
 * Reports a height in px in every form that hosts listen for: those of AMP (and of
 * @newswire/frames), of Datawrapper, of pym.js, and our own.
 */
export function postHeightOf(id: string, height: number): void {
  const messages = [
    { sentinel: 'amp', type: 'embed-size', height },
    { 'datawrapper-height': { [id]: height } },
    `pymxPYMx${id}xPYMxheightxPYMx${height}`,
    { type: 'khatt:height', id, height },
  ];
  for (const message of messages) parent.postMessage(message, '*');
}

import { hostRequestOf, type HostRequest } from './host-request.ts';

/** The page around an embed. */
export interface Host {
  /** Says the height in px, where it is another than before. */
  sayHeight(heightPx: number): void;
  /** Says which event is chosen, where it is another than before. */
  sayEvent(event: string | undefined): void;
}

/**
 * Talks with the page around this frame, and hears nobody else. Whose page that is nobody knows, so
 * what it is told is what everyone may know.
 *
 * @param id how the host knows the embed
 * @param event the event that is chosen from the start
 * @param follow what to do about what the host asks for
 */
export function hostOf(
  id: () => string,
  event: string | undefined,
  follow: (request: HostRequest) => void,
): Host {
  let height = 0;
  const post = (message: unknown) => parent.postMessage(message, '*');
  const postHeight = () => {
    if (height > 0) for (const message of heightMessages(id(), height)) post(message);
  };
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || source === window) return;
    const request = hostRequestOf(data);
    if (request) follow(request);
    // Whoever speaks up may have begun to listen only now.
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
 * A height in px in every form that the hosts of newsrooms listen for: of AMP (and of
 * @newswire/frames), of Datawrapper, of pym.js, and our own.
 */
function heightMessages(id: string, height: number): unknown[] {
  return [
    { sentinel: 'amp', type: 'embed-size', height },
    { 'datawrapper-height': { [id]: height } },
    `pymxPYMx${id}xPYMxheightxPYMx${height}`,
    { type: 'khatt:height', id, height },
  ];
}

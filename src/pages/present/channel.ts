import type { Show } from '../../state/show.svelte.ts';
import { Link } from './link.ts';
import { WIDEST, type Role } from './message.ts';

const ASK_MS = 1000;
/** A pointer that moves changes with every frame: the other window gets about thirty places a second. */
const GAP_MS = 33;

/**
 * Keeps this window's presentation and those of the same timeline in other windows in step, and
 * tells it whether they are there. Hidden windows have slow timers but hear what is said at once:
 * presence is known by answers, not by regular signs of life.
 */
export function join(show: Show, role: Role): void {
  const channel = new BroadcastChannel(`khatt ${show.app.whole.data.id}`);
  const link = new Link({
    role,
    // Not crypto.randomUUID, which plain http in a school's network lacks.
    name: Math.random().toString(36).slice(2),
    post: (message) => channel.postMessage(message),
    state: () => show.state,
    follow: (state) => show.follow(state),
    ratio,
    see: (ratio) => show.see(ratio),
    meet: (other) => show.meet(other),
  });
  const tell = spaced(() => link.tell(), GAP_MS);
  show.onchange = () => {
    link.change();
    tell();
  };
  channel.addEventListener('message', ({ data }) => link.hear(data));
  addEventListener('pagehide', () => link.leave());
  addEventListener('pageshow', ({ persisted }) => persisted && link.ask());
  link.ask();
  setInterval(() => link.ask(), ASK_MS);
}

/** A window that is minimised may have no size at all. */
function ratio(): number {
  const { innerWidth: width, innerHeight: height } = window;
  return width && height ? Math.min(Math.max(width / height, 1 / WIDEST), WIDEST) : 16 / 9;
}

/** Calls at once, then at most once every `gapMs`; what comes in between is caught up with at its end. */
function spaced(call: () => void, gapMs: number): () => void {
  let isResting = false;
  let isDue = false;
  const wake = () => {
    isResting = false;
    if (isDue) run();
  };
  const run = () => {
    isDue = isResting;
    if (isResting) return;
    isResting = true;
    setTimeout(wake, gapMs);
    call();
  };
  return run;
}

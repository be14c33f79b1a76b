import type { Presentation } from '../../state/presentation.svelte.ts';
import { Link } from './link.ts';
import { WIDEST, type Role } from './message.ts';

const ASK_MS = 1000;
/** The pointer spot changes with every frame; the other window gets about thirty positions a second. */
const GAP_MS = 33;

/**
 * Keeps this window's presentation in step with those of the same timeline in other windows, and
 * tells it whether they are open. Presence is known by answers, not by regular signals: hidden
 * windows have slow timers, but receive messages at once.
 */
export function join(presentation: Presentation, role: Role): void {
  // Safari before 15.4 has none: each window is moved on its own then, and says so.
  if (typeof BroadcastChannel !== 'function') return presentation.setOther('apart');
  const channel = new BroadcastChannel(`khatt ${presentation.app.whole.data.id}`);
  const link = new Link({
    role,
    // Not crypto.randomUUID, which plain http in a school's network lacks.
    name: Math.random().toString(36).slice(2),
    post: (message) => channel.postMessage(message),
    state: () => presentation.state,
    follow: (state) => presentation.follow(state),
    ratio,
    setRatio: (ratio) => presentation.setRatio(ratio),
    setOther: (other) => presentation.setOther(other),
  });
  const tell = spaced(() => link.tell(), GAP_MS);
  presentation.onchange = () => {
    link.change();
    tell();
  };
  channel.addEventListener('message', ({ data }) => link.hear(data));
  addEventListener('pagehide', () => link.leave());
  addEventListener('pageshow', ({ persisted }) => persisted && link.ask());
  link.ask();
  setInterval(() => link.ask(), ASK_MS);
}

/** A minimised window may report a size of 0. */
function ratio(): number {
  const { innerWidth: width, innerHeight: height } = window;
  return width && height ? Math.min(Math.max(width / height, 1 / WIDEST), WIDEST) : 16 / 9;
}

/** Throttles a call: at once, then at most once every `gapMs`, with a last call at the end of the gap. */
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

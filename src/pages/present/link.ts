import type { Other, PresentationState } from '../../state/presentation.svelte.ts';
import { messageOf, type Message, type Role, type Stamp } from './message.ts';

/** Unanswered questions in a row after which the other window counts as gone. */
const SILENCES = 3;

/** Everything that a window of a presentation needs from outside. */
interface World {
  role: Role;
  /** Unique among the windows. */
  name: string;
  post: (message: Message) => void;
  state: () => PresentationState;
  /** Takes over the state of another window. */
  follow: (state: PresentationState) => void;
  /** The ratio of this window's width to its height. */
  ratio: () => number;
  /** Called with the ratio of the stage. */
  setRatio: (ratio: number) => void;
  /** Called whenever a window of the other kind appears or is gone. */
  setOther: (other: Other) => void;
}

/**
 * Keeps one window of a presentation in step with the others: the last change wins in every window.
 * It is a Lamport clock: each change has a number one higher than the latest known change, and the
 * windows' names decide between changes of one number. A new window starts at 0 and takes over any state.
 */
export class Link {
  #world: World;
  #stamp: Stamp;
  #silences = 0;
  #other: Other = 'never';

  constructor(world: World) {
    this.#world = world;
    this.#stamp = { revision: 0, by: world.name };
  }

  /** Asks for other windows. Call it about once a second, and when a window opens or wakes. */
  ask(): void {
    if (this.#silences >= SILENCES) this.#lose();
    this.#silences += 1;
    this.#post({ kind: 'ask', stamp: this.#stamp });
  }
  /**
   * Counts a change made in this window. Beyond the last number that can be counted, which only
   * another page of the site can have sent, a longer name is the later one.
   */
  change(): void {
    const { revision, by } = this.#stamp;
    const { name } = this.#world;
    this.#stamp =
      revision < Number.MAX_SAFE_INTEGER
        ? { revision: revision + 1, by: name }
        : { revision, by: `${by} ${name}` };
  }
  /** Sends this window's state to all. */
  tell(): void {
    this.#post({ kind: 'state', stamp: this.#stamp, state: this.#world.state() });
  }
  leave(): void {
    this.#post({ kind: 'bye' });
  }
  /** Handles anything received on the channel; ignores what is not a message. */
  hear(said: unknown): void {
    const message = messageOf(said);
    if (!message || message.from === this.#world.name) return;
    if (message.kind === 'bye') return this.#part(message.role);
    if (message.role !== this.#world.role) this.#find();
    if (message.role === 'present') this.#world.setRatio(message.ratio);
    if (message.kind === 'ask') this.#answer(message.stamp);
    if (message.kind === 'state') this.#take(message.stamp, message.state);
  }

  /** If neither window has seen a change, the older one (this one) counts one, so that its state wins. */
  #answer(stamp: Stamp): void {
    if (stamp.revision === 0 && this.#stamp.revision === 0) this.change();
    if (isLater(this.#stamp, stamp)) this.tell();
    else this.#post({ kind: 'here' });
  }
  #take(stamp: Stamp, state: PresentationState): void {
    if (!isLater(stamp, this.#stamp)) return;
    this.#stamp = stamp;
    this.#world.follow(state);
  }
  #part(role: Role): void {
    if (role === this.#world.role) return;
    this.#lose();
    // There may be another one of that kind.
    this.ask();
  }
  #find(): void {
    this.#silences = 0;
    this.#setOther('here');
  }
  #lose(): void {
    if (this.#other === 'here') this.#setOther('gone');
  }
  #setOther(other: Other): void {
    if (other === this.#other) return;
    this.#other = other;
    this.#world.setOther(other);
  }
  #post(content: Content): void {
    const { role, name, ratio, post } = this.#world;
    post({ ...content, from: name, role, ratio: ratio() });
  }
}

type Without<Whole, Names extends PropertyKey> = Whole extends unknown ? Omit<Whole, Names> : never;
type Content = Without<Message, 'from' | 'role' | 'ratio'>;

function isLater(one: Stamp, other: Stamp): boolean {
  if (one.revision !== other.revision) return one.revision > other.revision;
  return one.by > other.by;
}

import type { Other, ShowState } from '../../state/show.svelte.ts';
import { messageOf, type Message, type Role, type Stamp } from './message.ts';

/** Asks in a row that may stay without an answer before the other window is taken for gone. */
const SILENCES = 3;

/** What a window of a presentation needs of the world. */
interface World {
  role: Role;
  /** A name that no other window has. */
  name: string;
  post: (message: Message) => void;
  /** What this window shows. */
  state: () => ShowState;
  /** Takes over what another window shows. */
  follow: (state: ShowState) => void;
  /** The ratio of this window's width to its height. */
  ratio: () => number;
  /** Told the ratio of the stage. */
  see: (ratio: number) => void;
  /** Told whenever the windows of the other kind are here, or gone. */
  meet: (other: Other) => void;
}

/**
 * Keeps one window of a presentation in step with the others: the last change wins, everywhere. It
 * is a Lamport clock: each change counts one more than the latest change known of, and the windows'
 * names decide between changes that were made at once. A window that opens knows of none, and takes
 * over what it is told.
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

  /** Asks whether anybody is there; to be called about once a second, and where a window opens or wakes. */
  ask(): void {
    if (this.#silences >= SILENCES) this.#lose();
    this.#silences += 1;
    this.#post({ kind: 'ask', stamp: this.#stamp });
  }
  /** Counts a change that was made in this window. */
  change(): void {
    this.#stamp = { revision: this.#stamp.revision + 1, by: this.#world.name };
  }
  /** Tells all what this window shows. */
  tell(): void {
    this.#post({ kind: 'state', stamp: this.#stamp, state: this.#world.state() });
  }
  leave(): void {
    this.#post({ kind: 'bye' });
  }
  /** Takes anything that was said on the channel, and leaves alone what is no message. */
  hear(said: unknown): void {
    const message = messageOf(said);
    if (!message || message.from === this.#world.name) return;
    if (message.kind === 'bye') return this.#part(message.role);
    if (message.role !== this.#world.role) this.#find();
    if (message.role === 'present') this.#world.see(message.ratio);
    if (message.kind === 'ask') this.#answer(message.stamp);
    if (message.kind === 'state') this.#take(message.stamp, message.state);
  }

  /** A window that has seen no change yet has nothing to say against the one that was here before it. */
  #answer(stamp: Stamp): void {
    if (stamp.revision === 0 && this.#stamp.revision === 0) this.change();
    if (isLater(this.#stamp, stamp)) this.tell();
    else this.#post({ kind: 'here' });
  }
  #take(stamp: Stamp, state: ShowState): void {
    if (!isLater(stamp, this.#stamp)) return;
    this.#stamp = stamp;
    this.#world.follow(state);
  }
  #part(role: Role): void {
    if (role === this.#world.role) return;
    this.#lose();
    // Unless there was another of them.
    this.ask();
  }
  #find(): void {
    this.#silences = 0;
    this.#meet('here');
  }
  #lose(): void {
    if (this.#other === 'here') this.#meet('gone');
  }
  #meet(other: Other): void {
    if (other === this.#other) return;
    this.#other = other;
    this.#world.meet(other);
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

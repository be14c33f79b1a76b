import {
  buildAt,
  buildsOf,
  buildAddress,
  slidesOf,
  type Build,
  type SlidePart,
  type Slide,
} from '../model/slides.ts';
import type { TimelineState } from './timeline-state.svelte.ts';

export type Blank = 'black' | 'white';
/** A place on the stage, as fractions of its width and height from its upper left corner. */
export interface Spot {
  x: number;
  y: number;
}
/** A stopwatch: it has run `spentMs`, and since the instant `sinceMs` too where it is running. */
export interface Timer {
  spentMs: number;
  sinceMs: number | null;
}

/** What the stage and the speaker's window agree on: plain data, sent from one to the other whole. */
export interface ShowState {
  /** Position among the frames, from 0. */
  at: number;
  blank: Blank | null;
  spot: Spot | null;
  timer: Timer;
  /** How long the talk may take. */
  lengthMs: number;
  /** How long each frame stays where they follow by themselves; null where the presenter goes on. */
  paceMs: number | null;
}

/** The window of the other kind, as far as is known. */
export type Other = 'never' | 'here' | 'gone';

const MINUTE_MS = 60_000;

/**
 * A presentation: the steps of a timeline's story, one at a time. Everything shown derives from the
 * state; every action of the presenter is a method here.
 */
export class Show {
  readonly app: TimelineState;
  readonly scenes: readonly Slide[];
  readonly frames: readonly Build[];
  state = $state.raw<ShowState>({
    at: 0,
    blank: null,
    spot: null,
    timer: { spentMs: 0, sinceMs: null },
    lengthMs: 10 * MINUTE_MS,
    paceMs: null,
  });
  /** Whether the speaker's window is there, for the stage, and the stage for the speaker's window. */
  other: Other = $state('never');
  /** The stage's width to its height, as far as is known. */
  ratio = $state(16 / 9);
  /** Whether this window shows the speaker's notes beneath the stage. */
  hasNotes = $state(false);
  /** Called after each change that was made here, not after one that came from the other window. */
  onchange: (state: ShowState) => void = () => {};

  /** Opens where the reader's address says: at its step, else at its event's. */
  constructor(app: TimelineState) {
    this.app = app;
    this.scenes = slidesOf(app.whole);
    this.frames = buildsOf(this.scenes);
    const { step, event } = app.params;
    const at = buildAt(step, event, this.frames, this.scenes);
    if (at > 0) this.state = { ...this.state, at };
    this.#say();
  }

  frame: Build = $derived.by(() => this.frames[this.state.at]!);
  scene: Slide = $derived.by(() => this.scenes[this.frame.step]!);
  /** The step that follows; undefined at the last. */
  following: Slide | undefined = $derived.by(() => this.scenes[this.frame.step + 1]);
  isLast = $derived.by(() => this.state.at === this.frames.length - 1);
  #chosenPaceMs = $state(10_000);
  /** How long each frame stays, or would stay, where they follow by themselves. */
  paceMs = $derived.by(() => this.state.paceMs ?? this.#chosenPaceMs);
  shows(part: SlidePart): boolean {
    return this.frame.parts.includes(part);
  }

  next(): void {
    this.#go(this.state.at + 1);
  }
  previous(): void {
    this.#go(this.state.at - 1);
  }
  first(): void {
    this.#go(0);
  }
  last(): void {
    this.#go(this.frames.length - 1);
  }
  /** The first frame of a step, numbered from 0; the nearest there is. */
  goTo(step: number): void {
    this.#go(buildAt(String(step + 1), undefined, this.frames, this.scenes));
  }
  /** Hides the stage behind one colour, or shows it again. */
  toggleBlank(blank: Blank): void {
    this.#change({ blank: this.state.blank === blank ? null : blank });
  }
  /** Points at a place on the stage; null points at none. */
  point(spot: Spot | null): void {
    this.#change({ spot });
  }
  /** Lets the stopwatch run, or holds it. */
  toggleTimer(nowMs: number): void {
    const { spentMs, sinceMs } = this.state.timer;
    const timer =
      sinceMs === null
        ? { spentMs, sinceMs: nowMs }
        : { spentMs: spentMs + nowMs - sinceMs, sinceMs: null };
    this.#change({ timer });
  }
  resetTimer(): void {
    this.#change({ timer: { spentMs: 0, sinceMs: null } });
  }
  setLength(lengthMs: number): void {
    this.#change({ lengthMs });
  }
  /** Lets the frames follow by themselves, `paceMs` each; null leaves them to the presenter. */
  setPace(paceMs: number | null): void {
    this.#change({ paceMs });
  }
  /** Shows the notes beneath the stage, or hides them; in this window alone. */
  toggleNotes(): void {
    this.hasNotes = !this.hasNotes;
  }
  /** Lets the frames follow by themselves at the pace chosen last, or no longer. */
  toggleAuto(): void {
    this.setPace(this.state.paceMs === null ? this.paceMs : null);
  }
  /** Chooses how long each frame is to stay, now or once they follow by themselves. */
  choosePace(paceMs: number): void {
    this.#chosenPaceMs = paceMs;
    if (this.state.paceMs !== null) this.setPace(paceMs);
  }
  /** Takes over what the other window says. */
  follow(state: ShowState): void {
    const at = Math.min(Math.max(state.at, 0), this.frames.length - 1);
    const isElsewhere = at !== this.state.at;
    this.state = { ...state, at };
    if (isElsewhere) this.#say();
  }
  /** Learns which shape the stage has. */
  see(ratio: number): void {
    this.ratio = ratio;
  }
  /** Learns whether the other window is there. */
  meet(other: Other): void {
    this.other = other;
  }

  #go(at: number): void {
    const within = Math.min(Math.max(at, 0), this.frames.length - 1);
    // Whoever goes on wants to be seen.
    if (within !== this.state.at || this.state.blank) this.#change({ at: within, blank: null });
    this.#say();
  }
  #change(changes: Partial<ShowState>): void {
    this.state = { ...this.state, ...changes };
    this.onchange(this.state);
  }
  /** Says in the address where the presentation is, so that a reload comes back to it. */
  #say(): void {
    const { frame } = this;
    this.app.setPlace(
      { event: this.scenes[frame.step]!.event.id, step: buildAddress(frame) },
      'replace',
    );
  }
}

/** How long a stopwatch has run. */
export function spentMs({ spentMs, sinceMs }: Timer, nowMs: number): number {
  return spentMs + (sinceMs === null ? 0 : nowMs - sinceMs);
}

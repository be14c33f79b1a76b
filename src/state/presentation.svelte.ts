import {
  buildAt,
  buildsOf,
  buildAddress,
  slidesOf,
  type Build,
  type SlidePart,
  type Slide,
} from '../model/slides.ts';
import { MINUTE_MS } from '../time/instant.ts';
import type { TimelineState } from './timeline-state.svelte.ts';

export type Blank = 'black' | 'white';
/** A position on the stage, as fractions of its width and height from the top left corner. */
export interface Spot {
  x: number;
  y: number;
}
/** A stopwatch: it has run for `spentMs`, and is running since the instant `sinceMs` unless that is null. */
export interface Timer {
  spentMs: number;
  sinceMs: number | null;
}

/** The state that the stage and the speaker view share: plain data, always sent whole. */
export interface PresentationState {
  /** Position among the builds, from 0. */
  at: number;
  blank: Blank | null;
  spot: Spot | null;
  timer: Timer;
  /** The intended length of the talk. */
  lengthMs: number;
  /** How long autoplay shows each build; null while autoplay is off. */
  paceMs: number | null;
}

/** Whether the other kind of window (stage or speaker view) is open, as far as this one knows. */
export type Other = 'never' | 'here' | 'gone';

/**
 * A presentation: the slides of a timeline's guided tour and their builds, one at a time. Everything
 * shown derives from the state; every action of the presenter is a method.
 */
export class Presentation {
  readonly app: TimelineState;
  readonly slides: readonly Slide[];
  readonly builds: readonly Build[];
  state = $state.raw<PresentationState>({
    at: 0,
    blank: null,
    spot: null,
    timer: { spentMs: 0, sinceMs: null },
    lengthMs: 10 * MINUTE_MS,
    paceMs: null,
  });
  /** On the stage, whether the speaker view is open; in the speaker view, whether the stage is. */
  other: Other = $state('never');
  /** The stage's width divided by its height; 16:9 until the stage reports it. */
  ratio = $state(16 / 9);
  /** Whether this window shows the speaker notes below the stage. */
  hasNotes = $state(false);
  /** Called after each change made in this window, not after one from the other window. */
  onchange: (state: PresentationState) => void = () => {};

  /** Opens at the step that the address names, else at the step of its event. */
  constructor(app: TimelineState) {
    this.app = app;
    this.slides = slidesOf(app.whole);
    this.builds = buildsOf(this.slides);
    const { step, event } = app.params;
    const at = buildAt(step, event, this.builds, this.slides);
    if (at > 0) this.state = { ...this.state, at };
    this.#say();
  }

  build: Build = $derived.by(() => this.builds[this.state.at]!);
  slide: Slide = $derived.by(() => this.slides[this.build.step]!);
  /** The next slide; undefined at the last one. */
  following: Slide | undefined = $derived.by(() => this.slides[this.build.step + 1]);
  isLast = $derived.by(() => this.state.at === this.builds.length - 1);
  #chosenPaceMs = $state(10_000);
  /** How long autoplay shows, or would show, each build. */
  paceMs = $derived.by(() => this.state.paceMs ?? this.#chosenPaceMs);
  shows(part: SlidePart): boolean {
    return this.build.parts.includes(part);
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
    this.#go(this.builds.length - 1);
  }
  /** Goes to the first build of a step, counted from 0, or of the nearest step that exists. */
  goTo(step: number): void {
    this.#go(buildAt(String(step + 1), undefined, this.builds, this.slides));
  }
  /** Hides the stage behind one colour, or shows it again. */
  toggleBlank(blank: Blank): void {
    this.#change({ blank: this.state.blank === blank ? null : blank });
  }
  /** Moves the pointer spot; null hides it. */
  point(spot: Spot | null): void {
    this.#change({ spot });
  }
  /** Starts or pauses the stopwatch. */
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
  /** Starts autoplay at `paceMs` for each build; null stops it. */
  setPace(paceMs: number | null): void {
    this.#change({ paceMs });
  }
  /** Shows or hides the notes below the stage, in this window only. */
  toggleNotes(): void {
    this.hasNotes = !this.hasNotes;
  }
  /** Starts autoplay at the pace chosen last, or stops it. */
  toggleAuto(): void {
    this.setPace(this.state.paceMs === null ? this.paceMs : null);
  }
  /** Sets the pace of autoplay, whether it runs or not. */
  choosePace(paceMs: number): void {
    this.#chosenPaceMs = paceMs;
    if (this.state.paceMs !== null) this.setPace(paceMs);
  }
  /** Takes over the state of the other window. */
  follow(state: PresentationState): void {
    const at = Math.min(Math.max(state.at, 0), this.builds.length - 1);
    const isElsewhere = at !== this.state.at;
    this.state = { ...state, at };
    if (isElsewhere) this.#say();
  }
  setRatio(ratio: number): void {
    this.ratio = ratio;
  }
  setOther(other: Other): void {
    this.other = other;
  }

  #go(at: number): void {
    const within = Math.min(Math.max(at, 0), this.builds.length - 1);
    // Moving on also ends a blank screen.
    if (within !== this.state.at || this.state.blank) this.#change({ at: within, blank: null });
    this.#say();
  }
  #change(changes: Partial<PresentationState>): void {
    this.state = { ...this.state, ...changes };
    this.onchange(this.state);
  }
  /** Writes the step into the address, so that a reload returns to it. */
  #say(): void {
    const { build } = this;
    this.app.setStepOrTask(
      { event: this.slides[build.step]!.event.id, step: buildAddress(build) },
      'replace',
    );
  }
}

/** How long a stopwatch has run. */
export function spentMs({ spentMs, sinceMs }: Timer, nowMs: number): number {
  return spentMs + (sinceMs === null ? 0 : nowMs - sinceMs);
}

import {
  buildAt,
  buildAddress,
  presentationBuilds,
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
  /** How many events have a slide; null leaves the choice to the author. */
  count?: number | null;
  /** Ids of the events whose picture from another host the presenter has asked for. */
  pictures?: readonly string[];
}

/**
 * Whether the other kind of window (stage or speaker view) is open, as far as this one knows; `apart`
 * where the browser lets windows know nothing of each other.
 */
export type Other = 'never' | 'here' | 'gone' | 'apart';

/** More slides than this nobody presents, and no list of them can be looked through. */
export const MOST_SLIDES = 500;

/**
 * A presentation: a title slide, the slides of a timeline's guided tour and a closing slide, and their
 * builds, one at a time. Everything shown derives from the state; every action of the presenter is a method.
 */
export class Presentation {
  readonly app: TimelineState;
  state = $state.raw<PresentationState>({
    at: 0,
    blank: null,
    spot: null,
    timer: { spentMs: 0, sinceMs: null },
    lengthMs: 10 * MINUTE_MS,
    paceMs: null,
    count: null,
    pictures: [],
  });
  /** On the stage, whether the speaker view is open; in the speaker view, whether the stage is. */
  other: Other = $state('never');
  /** The stage's width divided by its height; 16:9 until the stage reports it. */
  ratio = $state(16 / 9);
  /** Whether this window shows the speaker notes below the stage. */
  hasNotes = $state(false);
  /** Called after each change made in this window, not after one from the other window. */
  onchange: (state: PresentationState) => void = () => {};

  /** Opens at the step that the address names, else at the step of its event, else with the title. */
  constructor(app: TimelineState) {
    this.app = app;
    const { step, event, slides } = app.params;
    if (slides !== undefined) this.state = { ...this.state, count: this.#within(slides) };
    const at = buildAt(step, event, this.builds, this.slides);
    if (at > 0) this.state = { ...this.state, at };
    this.#say();
  }

  #count = $derived.by(() => this.state.count ?? undefined);
  /** The slides of events. */
  slides: readonly Slide[] = $derived.by(() => slidesOf(this.app.whole, this.#count));
  builds: readonly Build[] = $derived.by(() => presentationBuilds(this.slides));
  build: Build = $derived.by(() => this.builds[this.state.at]!);
  /** The slide of an event on stage. */
  slide: Slide | undefined = $derived.by(() => this.slides[this.build.step]);
  /** The next slide of an event; undefined at the last one. */
  following: Slide | undefined = $derived.by(() => this.slides[this.build.step + 1]);
  isLast = $derived.by(() => this.state.at === this.builds.length - 1);
  #chosenPaceMs = $state(10_000);
  /** How long autoplay shows, or would show, each build. */
  paceMs = $derived.by(() => this.state.paceMs ?? this.#chosenPaceMs);
  shows(part: SlidePart): boolean {
    return this.build.parts.includes(part);
  }

  /** Whoever goes on from a blank screen wants to see first what it hides. */
  next(): void {
    this.#go(this.state.at + (this.state.blank ? 0 : 1));
  }
  previous(): void {
    this.#go(this.state.at - (this.state.blank ? 0 : 1));
  }
  /** Goes to the first slide of an event, and from there to the title slide. */
  first(): void {
    this.#go(this.state.at === 1 ? 0 : 1);
  }
  /** Goes to the last part of the last event, and from there to the closing slide. */
  last(): void {
    const end = this.builds.length - 1;
    this.#go(this.state.at === end - 1 ? end : end - 1);
  }
  /** Goes on, as autoplay does: after the last event comes the first, and nobody's click is waited for. */
  loop(): void {
    this.#go(this.state.at >= this.builds.length - 2 ? 1 : this.state.at + 1);
  }
  /** Goes to the first build of a step, counted from 0, or of the nearest that exists; -1 is the title slide. */
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
  /** Gives a number of events a slide, and stays with the event on stage, or near it; null leaves the choice to the author. */
  setCount(count: number | null): void {
    const { slide } = this;
    const { edge } = this.build;
    const wanted = count === null ? null : this.#within(String(count));
    const slides = slidesOf(this.app.whole, wanted ?? undefined);
    const builds = presentationBuilds(slides);
    const near = slides.findLastIndex(({ event }) => slide && event.index <= slide.event.index);
    const address = edge === 'closing' ? 'end' : String(edge ? 0 : Math.max(near, 0) + 1);
    this.#change({ count: wanted, at: buildAt(address, undefined, builds, slides) });
    this.#say();
  }
  /** Loads the picture of an event from another host, in both windows. */
  showPicture(id: string): void {
    this.#change({ pictures: [...(this.state.pictures ?? []), id] });
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
    const before = this.state;
    const count = state.count ? this.#within(String(state.count)) : null;
    this.state = { ...state, count, pictures: state.pictures ?? [] };
    const at = Math.min(Math.max(state.at, 0), this.builds.length - 1);
    if (at !== state.at) this.state = { ...this.state, at };
    if (at !== before.at || count !== before.count) this.#say();
  }
  setRatio(ratio: number): void {
    this.ratio = ratio;
  }
  setOther(other: Other): void {
    this.other = other;
  }

  #go(at: number): void {
    const within = Math.min(Math.max(at, 0), this.builds.length - 1);
    // Moving also ends a blank screen.
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
    const count = this.state.count ?? null;
    this.app.setStepOrTask(
      {
        event: this.slide?.event.id,
        step: buildAddress(build),
        slides: count === null ? undefined : String(count),
      },
      'replace',
    );
  }
  /** As many slides as an address asks for, and as there can be. */
  #within(slides: string): number {
    const most = Math.min(this.app.whole.events.length, MOST_SLIDES);
    return slides === 'all' ? most : Math.min(Number(slides), most);
  }
}

/** How long a stopwatch has run. */
export function spentMs({ spentMs, sinceMs }: Timer, nowMs: number): number {
  return spentMs + (sinceMs === null ? 0 : nowMs - sinceMs);
}

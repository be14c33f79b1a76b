// Its maps are caches and memories, which nothing watches.
/* eslint-disable svelte/prefer-svelte-reactivity */
import { adaptive } from '../../layout/adaptive.ts';
import { anchorsOf } from '../../layout/anchors.ts';
import { arrange, demandsOf, type ArrangeInput, type LaneEvents } from '../../layout/arrange.ts';
import { axisOf, stepsAxis } from '../../layout/axis.ts';
import { memoryOf, type Memory } from '../../layout/place.ts';
import { equalSteps, trueTime, type Scale } from '../../layout/scale.ts';
import {
  clamp,
  homeView,
  pan,
  project,
  zoom,
  type Projection,
  type Viewport,
} from '../../layout/viewport.ts';
import { wrap, type Measure, type Wrapped } from '../../layout/wrap.ts';
import { columnOf } from '../../model/columns.ts';
import { isInterval, type TimelineEvent } from '../../model/timeline.ts';
import { build } from '../../scene/build.ts';
import type { Figure } from '../../scene/figure.ts';
import type { Scene } from '../../scene/node.ts';
import { labelFont, markSizePx } from '../../scene/style.ts';
import { AXIS_PX, lanesFoot, type Arrows, type Frame } from '../../scene/view.ts';
import { pick } from '../../scene/pick.ts';
import type { Reader } from '../../state/reader.svelte.ts';
import { windowOf, windowParams } from '../../state/window.ts';
import type { Instant } from '../../time/instant.ts';
import { animate } from '../../ui/animate.ts';
import type * as Later from './lazy.ts';
import type * as Telling from '../narrative/index.ts';

/** Labels no wider than this stay in one line. */
const ONE_LINE_PX = 112;
const MOVE_MS = 400;
/** Narrower drawings put the lanes' titles inside the lanes. */
const NARROW_PX = 560;
/** Room for the numbers of paragraphs. */
const TOLD_PX = 60;

/** What there is to see before the drawing has a size. */
const EMPTY: Figure = {
  scene: { width: 0, height: 0, nodes: [] },
  labels: [],
  marks: [],
  bars: [],
  places: [],
  arrows: new Map(),
};

/** The drawing's own state: its size, what of time it shows, and the moves between views. */
export class DrawingState {
  #reader: Reader;
  width = $state(0);
  height = $state(0);
  /** How text is measured; a new one after fonts have loaded lays everything out again. */
  measure = $state.raw<Measure>(() => 0);
  /** A window that is newer than the address, and what the address said when it was made. */
  #live = $state.raw<{ viewport: Viewport; from: string | undefined; to: string | undefined }>();
  #transition = $state.raw<{ from: Scene; k: number }>();
  #stop = () => {};
  #memory: Memory = new Map();
  /** Where all would stand, while the figure shows only some of it or lets some step back. */
  #whole: Memory | undefined;
  /** Whether a hand or a flight is moving the window, and where the arrows lay before it did. */
  #moving = $state(false);
  #arrows: Arrows = new Map();

  /** Whether its first picture is on screen. */
  isShown = false;
  #later = $state.raw<typeof Later>();
  #telling = $state.raw<typeof Telling>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  #wraps = $derived.by(() => {
    void this.measure;
    void this.#reader.lang;
    return { points: new Map<number, Wrapped>(), bars: new Map<number, Wrapped>() };
  });

  #lanes: LaneEvents[] = $derived.by(() => {
    return this.#lanesOf(this.#reader.chronicle);
  });
  /** Whether a hand or a flight is moving the window. */
  get moving(): boolean {
    return this.#moving;
  }
  /** The lanes with all that the page is about, known or not: what holds still while that changes. */
  #fullLanes: LaneEvents[] = $derived.by(() => {
    const { scope, chronicle } = this.#reader;
    return scope === chronicle ? this.#lanes : this.#lanesOf(scope);
  });

  #lanesOf(events: readonly TimelineEvent[]): LaneEvents[] {
    return this.#reader.timeline.tracks.map((_, track) => {
      const own = events.filter((event) => event.track === track);
      return {
        points: columnOf(own.filter((event) => !isInterval(event))),
        bars: own.filter(isInterval),
      };
    });
  }

  /** Whether the picture is that of the order of telling, which what draws it is fetched for. */
  get isTold(): boolean {
    return this.#reader.order === 'told' && !!this.#telling?.words.has(this.#reader.lang);
  }

  frame: Frame = $derived.by(() => {
    const { timeline, rtl } = this.#reader;
    const titles = timeline.tracks.map((track) =>
      this.measure(this.#reader.text(track.title), 13, 600),
    );
    const roomy = this.width >= NARROW_PX;
    return {
      width: this.width,
      height: this.height,
      gutterPx: Math.max(
        roomy && timeline.tracks.some(({ id }) => id) ? Math.max(...titles) + 18 : 0,
        this.isTold ? TOLD_PX : 0,
      ),
      topPx: timeline.eras.length > 0 ? 28 : 4,
      rtl,
    };
  });
  #plotWidth = $derived(Math.max(1, this.width - this.frame.gutterPx));

  scale: Scale = $derived.by(() => {
    const { timeline, scale, scope } = this.#reader;
    const { start, end } = this.#reader.domain;
    if (scale === 'time') return trueTime(start, end);
    if (scale === 'steps')
      return equalSteps(
        scope.map((event) => event.at),
        start,
        end,
      );
    return adaptive(anchorsOf(scope), start, end, timeline.zone);
  });

  #precisions = $derived.by(
    () => new Map(this.#reader.scope.map(({ at, extent }) => [at, extent.startPrecision])),
  );

  home: Viewport = $derived(homeView(this.scale, this.#plotWidth));

  viewport: Viewport = $derived.by(() => {
    const { from, to } = this.#reader.params;
    const live = this.#live;
    const width = this.#plotWidth;
    if (live && live.from === from && live.to === to) return { ...live.viewport, width };
    if (from === undefined && to === undefined) return this.home;
    const window = windowOf(this.#reader.params, this.#reader.timeline.zone, this.home);
    return clamp({ ...window, width }, this.home, this.scale);
  });
  /** Whether everything is in view. */
  fitted = $derived(this.viewport.start <= this.home.start && this.viewport.end >= this.home.end);

  #arrangeInput(viewport: Viewport): ArrangeInput {
    const reader = this.#reader;
    const { rtl, selected } = reader;
    return {
      lanes: this.#lanes,
      viewport,
      projection: project(viewport, this.scale, rtl),
      rtl,
      selected,
      label: (event) => this.#label(event),
      barLabel: (event) => this.#barLabel(event),
      radiusPx: (event) => markSizePx(event) / 2,
      isFaded: reader.isFiltered ? (event) => reader.isFaded(event) : undefined,
      hold: reader.isFiltered ? this.#later?.hold : undefined,
      memory: this.#memory,
    };
  }

  /** The rows of each lane are those of the widest view, so that lanes keep their height while zooming. */
  #demands = $derived.by(() => {
    const { selected: _, memory: __, isFaded: ___, ...input } = this.#arrangeInput(this.home);
    return demandsOf({ ...input, lanes: this.#fullLanes, selected: undefined, hold: undefined });
  });

  figure: Figure = $derived.by(() => {
    const reader = this.#reader;
    // A page that opens in the order of telling shows no other before.
    const waits = reader.order === 'told' && !this.isTold && !this.isShown;
    if (this.width === 0 || this.height <= AXIS_PX + this.frame.topPx || waits) return EMPTY;
    const { timeline, dateStyle } = reader;
    const { viewport, scale, frame } = this;
    const input = this.#arrangeInput(viewport);
    const { projection } = input;
    const heightPx = frame.height - AXIS_PX - frame.topPx;
    const width = (text: string) => this.measure(text, 12.5, 400);
    const axisInput = { viewport, scale, projection, zone: reader.zone, style: dateStyle, width };
    const view = {
      frame,
      timeline,
      axis:
        reader.scale === 'steps'
          ? stepsAxis(axisInput, (t) => this.#precisions.get(t) ?? 'day')
          : axisOf(axisInput),
      projection,
      selected: reader.selected,
      isFaded: input.isFaded,
      arrows: this.#moving ? this.#arrows : undefined,
      route: this.#later?.routes,
      laneTitle: (track: number) => reader.text(timeline.tracks[track]!.title),
      eraTitle: (era: number) => reader.text(timeline.eras[era]!.title),
      more: (count: number) => `+${reader.number(count)}`,
      width,
    };
    return this.isTold
      ? this.#telling!.tell(reader, input, view)
      : build({ ...view, lanes: this.#arranged(input, heightPx) });
  });

  /**
   * The lanes with their marks. What is known of what there is to know, and what is not filtered
   * out, stands where it will stand when all is known and shown.
   */
  #arranged(input: ArrangeInput, heightPx: number) {
    const { topPx } = this.frame;
    this.#whole = undefined;
    const isWhole = this.#fullLanes === this.#lanes && !input.hold;
    if (isWhole) return arrange(input, this.#demands, topPx, heightPx);
    const all = { ...input, lanes: this.#fullLanes, isFaded: undefined, hold: undefined };
    const full = arrange(all, this.#demands, topPx, heightPx);
    const memory = memoryOf(full.flatMap(({ places }) => places));
    this.#whole = memory;
    return arrange({ ...input, memory }, this.#demands, topPx, heightPx);
  }

  /** What is painted: the figure, with rings around what is pointed at, or a moment of the move towards it. */
  scene: Scene = $derived.by(() => {
    const { scene } = this.figure;
    if (!this.#later) return scene;
    if (this.#transition)
      return this.#later.tween(this.#transition.from, scene, this.#transition.k);
    return this.#reader.lit ? this.#later.litScene(this.figure, this.#reader) : scene;
  });

  /** Remembers where labels lie, so that they stay there as long as they can. */
  remember(): void {
    if (!this.#moving) this.#arrows = this.figure.arrows;
    this.#memory =
      this.#whole ??
      new Map(this.figure.places.map(({ index, row, side }) => [index, { row, side }]));
  }

  zoomBy(factor: number, x = this.#plotLeft() + this.#plotWidth / 2): void {
    const { rtl } = this.#reader;
    this.#look(zoom(this.viewport, this.scale, rtl, factor, x - this.#plotLeft()));
  }
  panBy(dx: number): void {
    this.#look(pan(this.viewport, this.scale, this.#reader.rtl, dx));
  }
  /** Writes the window that a gesture has left into the address. */
  rest(): void {
    this.#moving = false;
    const live = this.#live;
    if (!live) return;
    const window = this.fitted
      ? undefined
      : windowParams(live.viewport, this.#reader.timeline.zone);
    this.#live = window && { viewport: live.viewport, ...window };
    this.#reader.setWindow(window);
  }
  /** A zoom by a button or a key: a short flight about the middle. */
  zoomSmoothly(factor: number): void {
    const x = this.#plotWidth / 2;
    const target = zoom(this.viewport, this.scale, this.#reader.rtl, factor, x);
    this.#fly(clamp(target, this.home, this.scale));
  }
  showAll(): void {
    this.#fly(this.home);
  }
  /** Shows a window of time, at once. */
  show(start: number, end: number): void {
    this.#look({ start, end, width: this.#plotWidth });
  }
  /** Flies to an instant that is out of view, keeping the window's length. */
  reveal(t: Instant): void {
    const x = this.projection.x(t);
    const margin = Math.min(40, this.#plotWidth / 8);
    if (x >= margin && x <= this.#plotWidth - margin) return;
    const centred = pan(this.viewport, this.scale, this.#reader.rtl, this.#plotWidth / 2 - x);
    this.#fly(clamp(centred, this.home, this.scale));
  }
  pick(x: number, y: number): string | undefined {
    return pick(this.figure, x, y);
  }
  /** Moves every mark from where it is in `scene` to where it is now. */
  moveFrom(scene: Scene): void {
    this.#stop();
    const before = this.#telling?.threaded(scene, this.figure.scene) ?? scene;
    this.#transition = { from: before, k: 0 };
    this.#stop = animate(MOVE_MS, (k) => {
      this.#transition = k < 1 ? { from: before, k } : undefined;
    });
  }

  /** Fetches what the first picture does without, so that it comes sooner. */
  async loadLater(): Promise<void> {
    this.#later = await import('./lazy.ts');
  }

  /** Fetches what draws the order of telling. */
  async loadTelling(): Promise<void> {
    const narrative = await import('../narrative/index.ts');
    await narrative.words.load(this.#reader.lang);
    this.#telling = narrative;
  }

  /** Stops what is in motion: the drawing is going. */
  halt(): void {
    this.#stop();
  }

  /** The plot in px of the drawing: its left edge, its width, and where the lanes end. */
  get plot(): { left: number; width: number; foot: number } {
    return { left: this.#plotLeft(), width: this.#plotWidth, foot: lanesFoot(this.frame) };
  }
  /** Where instants lie in the plot, and which instant lies where. */
  get projection(): Projection {
    return project(this.viewport, this.scale, this.#reader.rtl);
  }
  #plotLeft(): number {
    return this.frame.rtl ? 0 : this.frame.gutterPx;
  }
  #look(viewport: Viewport): void {
    const { from, to } = this.#reader.params;
    this.#live = { viewport: clamp(viewport, this.home, this.scale), from, to };
    this.#moving = true;
  }
  #fly(to: Viewport): void {
    this.#stop();
    const path = this.#later?.flight(this.viewport, to, this.scale);
    if (!path) {
      this.#look(to);
      this.rest();
      return;
    }
    this.#stop = animate(path.durationMs, (k) => {
      this.#look(path.at(k));
      if (k === 1) this.rest();
    });
  }
  #label(event: TimelineEvent): Wrapped {
    const { sizePx, weight } = labelFont(event);
    return memo(this.#wraps.points, event.index, () =>
      wrap(this.#reader.title(event), ONE_LINE_PX, (line) => this.measure(line, sizePx, weight)),
    );
  }
  #barLabel(event: TimelineEvent): Wrapped {
    const { sizePx, weight } = labelFont(event);
    return memo(this.#wraps.bars, event.index, () => {
      const title = this.#reader.title(event);
      return { lines: [title], w: this.measure(title, sizePx, weight) };
    });
  }
}

function memo<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

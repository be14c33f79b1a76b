import { chartBase, type ChartBase } from '../../chart/base.ts';
import { drawLanes } from '../../chart/lanes.ts';
import type { drawUpright } from '../../chart/upright.ts';
import type { ChartView } from '../../chart/view.ts';
import type { Crowd } from '../../layout/crowd.ts';
import type { Measure } from '../../layout/wrap.ts';
import type { DrawnScene } from '../../scene/drawn-scene.ts';
import type { Scene } from '../../scene/node.ts';
import { pick } from '../../scene/pick.ts';
import { AXIS_PX, lanesFoot } from '../../scene/scene-input.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';
import { enlargementFor } from '../../ui/enlargement.ts';
import { Camera } from './camera.svelte.ts';
import { chartInputOf, chartViewOf } from './chart-input.ts';
import type * as Lazy from './lazy.ts';
import type * as Narrative from '../narrative/index.ts';
import { Transition } from './transition.svelte.ts';

/** The chart before the drawing has a size. */
const EMPTY: DrawnScene = {
  scene: { width: 0, height: 0, nodes: [] },
  labels: [],
  marks: [],
  bars: [],
  memory: new Map(),
  arrows: new Map(),
};

/** The drawing's own state: its size, its camera, and the scene to paint. */
export class DrawingState {
  #app: TimelineState;
  width = $state(0);
  height = $state(0);
  /** How many CSS px one px of the chart is: more than 1 for a reader with large text. */
  enlargement = $state(1);
  /** Measures text; replaced after fonts have loaded, to lay everything out again. */
  measure = $state.raw<Measure>(() => 0);
  /** Whether time runs downwards. */
  isUpright = $state(false);
  /** Whether its first picture is on screen. */
  isShown = false;
  /** Decides which window of time is shown. */
  readonly camera: Camera;
  #transition = new Transition();
  /** The places of labels in the previous picture. */
  #before = EMPTY.memory;
  #lazy = $state.raw<typeof Lazy>();
  #crowd = $state.raw<Crowd>();
  #narrative = $state.raw<typeof Narrative>();
  #drawUpright = $state.raw<typeof drawUpright>();

  constructor(app: TimelineState) {
    this.#app = app;
    this.camera = new Camera(
      app,
      () => this.#base,
      () => this.#lazy?.flight,
    );
  }

  /** Whether it draws the narrative curve, whose code is lazy. */
  get isNarrative(): boolean {
    return this.#app.order === 'told' && !!this.#narrative?.words.has(this.#app.localizer.lang);
  }

  #base: ChartBase = $derived.by(() => {
    const { width: widthPx, height: heightPx, measure, isUpright } = this;
    const isNarrative = isUpright ? this.#app.order === 'told' : this.isNarrative;
    const paper = { widthPx, heightPx, measure, isNarrative, isUpright };
    return chartBase(chartInputOf(this.#app, paper));
  });

  chart: DrawnScene = $derived.by(() => {
    const app = this.#app;
    // A page that opens in narrative order shows no lanes first.
    if (this.isUpright && this.width > 0 && this.height > 0)
      return this.#drawUpright?.(this.#base, chartViewOf(app, this.camera.viewport)) ?? EMPTY;
    const waits = app.order === 'told' && !this.isNarrative && !this.isShown;
    if (this.width === 0 || this.height <= AXIS_PX + this.plot.top || waits) return EMPTY;
    const view: ChartView = {
      ...chartViewOf(app, this.camera.viewport),
      routed: this.#lazy?.routedRelations,
      asides: this.#lazy?.asideNodes,
      innerTitles: this.#lazy?.innerTitleNodes,
      placeAmongDimmed: this.#lazy?.placeAmongDimmed,
      crowd: this.#crowd,
      memory: this.#before,
    };
    return this.isNarrative
      ? this.#narrative!.drawNarrative(
          this.#base,
          view,
          this.#narrative!.words.of(app.localizer.lang),
        )
      : (this.#lazy?.drawGivingWay ?? drawLanes)(this.#base, view);
  });

  /** The scene to paint: the chart with highlights, or a step of the transition to it. */
  scene: Scene = $derived.by(() => {
    const { scene } = this.chart;
    if (!this.#lazy) return scene;
    const { tween, litScene } = this.#lazy;
    const { lit, tour } = this.#app;
    const still = () => (lit || tour ? litScene(this.chart, this.#app) : scene);
    return this.#transition.towards(scene, tween) ?? still();
  });

  /** Remembers labels, so that they keep their positions if they can; makes marks small where some find no room. */
  remember(): void {
    this.#before = this.chart.memory;
    if (this.#crowd) this.#app.hasAsides = this.#crowd.hasAsides(this.#before);
    else void this.#lazy?.loadSmallMarks(this.chart).then((it) => (this.#crowd = it));
  }

  /** Takes the size of its box in CSS px, and the reader's text size. */
  fit(widthPx: number, heightPx: number, remPx: number): void {
    this.enlargement = enlargementFor(remPx);
    this.width = widthPx / this.enlargement;
    this.height = heightPx / this.enlargement;
  }

  pick(x: number, y: number): string | undefined {
    return pick(this.chart, x, y);
  }
  /** Starts a transition from `scene` to the current chart. */
  moveFrom(scene: Scene): void {
    this.#transition.start(this.#narrative?.threaded(scene, this.chart.scene) ?? scene);
  }
  /** Stops all motion, when the drawing is removed. */
  halt(): void {
    this.camera.stop();
    this.#transition.stop();
  }

  /** Loads what the first picture does without, so that it comes sooner. */
  async loadLazy(): Promise<void> {
    this.#lazy = await import('./lazy.ts');
  }
  /** Takes what draws the upright line. */
  takeUpright(draw: typeof drawUpright): void {
    this.#drawUpright = draw;
  }
  /** Loads what draws the narrative curve. */
  async loadNarrative(): Promise<void> {
    const narrative = await import('../narrative/index.ts');
    await narrative.words.load(this.#app.localizer.lang);
    this.#narrative = narrative;
  }

  /** The plot in px of the drawing: its left edge, its width, and where the lanes begin and end. */
  get plot(): { left: number; width: number; top: number; foot: number } {
    const { plotLeft: left, plotWidth: width, margins } = this.#base;
    return { left, width, top: margins.topPx, foot: lanesFoot(margins) };
  }
}

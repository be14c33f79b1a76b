import type { ChartBase } from '../../chart/base.ts';
import type { flight } from '../../layout/flight.ts';
import {
  clamp,
  pan,
  project,
  zoom,
  type Projection,
  type Viewport,
} from '../../layout/viewport.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';
import { windowOf, windowParams } from '../../state/window.ts';
import type { Instant } from '../../time/instant.ts';
import { animate } from '../../ui/animate.ts';

/** The window of time in the address; the widest view if there is none. */
export function viewportOf({ params, timeline }: TimelineState, base: ChartBase): Viewport {
  const { home, timeScale, plotWidth: width } = base;
  if (params.from === undefined && params.to === undefined) return home;
  return clamp({ ...windowOf(params, timeline.zone, home), width }, home, timeScale);
}

/** The window of time that a chart shows. Gestures, buttons, keys and the address move it. */
export class Camera {
  #app: TimelineState;
  #getBase: () => ChartBase;
  #getFlight: () => typeof flight | undefined;
  /** A window newer than the address, with the address's window at that time. */
  #live = $state.raw<{ viewport: Viewport; from: string | undefined; to: string | undefined }>();
  #isMoving = $state(false);
  #stop = () => {};

  /**
   * @param getBase the chart
   * @param getFlight lazy; without it the camera jumps
   */
  constructor(
    app: TimelineState,
    getBase: () => ChartBase,
    getFlight: () => typeof flight | undefined,
  ) {
    this.#app = app;
    this.#getBase = getBase;
    this.#getFlight = getFlight;
  }

  viewport: Viewport = $derived.by(() => {
    const { from, to } = this.#app.params;
    const base = this.#getBase();
    const live = this.#live;
    const isNewer = live && live.from === from && live.to === to;
    return isNewer ? { ...live.viewport, width: base.plotWidth } : viewportOf(this.#app, base);
  });
  /** The widest view. */
  get home(): Viewport {
    return this.#getBase().home;
  }
  /** Whether the window is the widest view. */
  isHome = $derived(this.viewport.start <= this.home.start && this.viewport.end >= this.home.end);
  /** Whether a gesture or a flight is moving the window. */
  get isMoving(): boolean {
    return this.#isMoving;
  }
  /** Maps instants to px in the plot, and back. */
  get projection(): Projection {
    return project(this.viewport, this.#getBase().timeScale, this.#getBase().isMirrored);
  }

  /** Zooms around a point, in px from the chart's left edge. */
  zoomBy(factor: number, x: number): void {
    this.stop();
    this.#look(this.#zoomed(factor, x - this.#getBase().plotLeft));
  }
  panBy(dx: number): void {
    this.stop();
    this.#look(this.#panned(dx));
  }
  /** Writes the window into the address, at the end of a gesture. */
  rest(): void {
    this.#isMoving = false;
    const live = this.#live;
    if (!live) return;
    const window = this.isHome ? undefined : windowParams(live.viewport, this.#app.timeline.zone);
    this.#live = window && { viewport: live.viewport, ...window };
    this.#app.setWindow(window);
  }
  /** Zooms by a button or a key: a short flight around the middle. */
  zoomSmoothly(factor: number): void {
    this.fly(this.#zoomed(factor, this.#getBase().plotWidth / 2));
  }
  showAll(): void {
    this.fly(this.home);
  }
  /** Shows a window of time at once. */
  show(start: number, end: number): void {
    this.#look({ start, end, width: this.#getBase().plotWidth });
  }
  /** Flies to an instant that is out of view, keeping the window's length. */
  reveal(t: Instant): void {
    const width = this.#getBase().plotWidth;
    const x = this.projection.x(t);
    const margin = Math.min(40, width / 8);
    if (x < margin || x > width - margin) this.fly(this.#panned(width / 2 - x));
  }
  /**
   * Flies to a window.
   * @param isKept whether the address says it then
   */
  fly(to: Viewport, isKept = true): void {
    this.#stop();
    const target = this.#clamped(to);
    const path = this.#getFlight()?.(this.viewport, target, this.#getBase().timeScale);
    this.#stop = animate(path?.durationMs ?? 0, (k) => {
      this.#look(path?.at(k) ?? target);
      if (k < 1) return;
      if (isKept) this.rest();
      else this.#isMoving = false;
    });
  }
  /** Stops a flight, when the reader takes hold or the drawing is removed. */
  stop(): void {
    this.#stop();
  }

  #zoomed(factor: number, x: number): Viewport {
    return zoom(this.viewport, this.#getBase().timeScale, this.#getBase().isMirrored, factor, x);
  }
  #panned(dx: number): Viewport {
    return pan(this.viewport, this.#getBase().timeScale, this.#getBase().isMirrored, dx);
  }
  #clamped(viewport: Viewport): Viewport {
    return clamp(viewport, this.home, this.#getBase().timeScale);
  }
  #look(viewport: Viewport): void {
    const { from, to } = this.#app.params;
    this.#live = { viewport: this.#clamped(viewport), from, to };
    this.#isMoving = true;
  }
}

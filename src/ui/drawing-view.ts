import type { Projection, Viewport } from '../layout/viewport.ts';
import type { DrawnScene } from '../scene/drawn-scene.ts';
import type { Instant } from '../time/instant.ts';

/** The interface of the drawing on screen for other features. Lengths in px of the chart. */
export interface DrawingView {
  readonly width: number;
  /** How many CSS px one px of the chart is. */
  readonly enlargement: number;
  readonly chart: DrawnScene;
  /** The plot's left edge and width, and where the lanes begin and end. */
  readonly plot: { left: number; width: number; top: number; foot: number };
  readonly camera: {
    /** The widest view. */
    readonly home: Viewport;
    /** Maps instants to px in the plot, and back. */
    readonly projection: Projection;
    readonly viewport: Viewport;
    /** Whether the window is the widest view. */
    readonly isHome: boolean;
    /** Flies to a window, which the address says afterwards if it is kept. */
    fly(to: Viewport, isKept?: boolean): void;
    /** Whether a gesture or a flight is moving the window. */
    readonly isMoving: boolean;
    /** Flies to an instant that is out of view, keeping the window's length. */
    reveal(t: Instant): void;
  };
  /** The id of the event whose mark or label is at a point. */
  pick(x: number, y: number): string | undefined;
  /** Loads what the first picture does without. */
  loadLazy(): Promise<void>;
}

import type { Projection, Viewport } from '../layout/viewport.ts';
import type { DrawnScene } from '../scene/drawn-scene.ts';
import type { Instant } from '../time/instant.ts';

/** What other features may ask of the drawing that is on screen. Lengths in CSS px of the drawing. */
export interface DrawingView {
  readonly width: number;
  readonly chart: DrawnScene;
  /** The plot's left edge and width, and where the lanes begin and end. */
  readonly plot: { left: number; width: number; top: number; foot: number };
  readonly camera: {
    /** The widest view. */
    readonly home: Viewport;
    /** Where instants lie in the plot, and which instant lies where. */
    readonly projection: Projection;
    /** Whether a hand or a flight is moving the window. */
    readonly isMoving: boolean;
    /** Flies to an instant that is out of view, keeping the window's length. */
    reveal(t: Instant): void;
  };
  /** The id of the event whose mark or label is at a point. */
  pick(x: number, y: number): string | undefined;
  /** Loads what the first picture does without. */
  loadLazy(): Promise<void>;
}

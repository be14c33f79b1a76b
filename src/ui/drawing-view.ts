import type { Figure } from '../scene/figure.ts';
import type { Projection, Viewport } from '../layout/viewport.ts';
import type { Measure } from '../layout/wrap.ts';
import type { Frame } from '../scene/view.ts';
import type { Instant } from '../time/instant.ts';

/** What other features may ask of the drawing that is on screen. Lengths in CSS px of the drawing. */
export interface DrawingView {
  readonly width: number;
  readonly frame: Frame;
  readonly figure: Figure;
  readonly measure: Measure;
  /** The widest view. */
  readonly home: Viewport;
  /** Where instants lie in the plot, and which instant lies where. */
  readonly projection: Projection;
  /** The plot's left edge and width, and where the lanes end. */
  readonly plot: { left: number; width: number; foot: number };
  /** Whether a hand or a flight is moving the window. */
  readonly moving: boolean;
  /** The id of the event whose mark or label is at a point. */
  pick(x: number, y: number): string | undefined;
  /** Flies to an instant that is out of view, keeping the window's length. */
  reveal(t: Instant): void;
  /** Loads what the first picture does without. */
  loadLater(): Promise<void>;
}

import type { Box } from '../layout/box.ts';
import type { PlacementMemory } from '../layout/label-placement.ts';
import type { Scene } from './node.ts';
import type { BarBox } from './parts/bars.ts';
import type { Arrows } from './scene-input.ts';

/** A label on screen, px from the drawing's left top corner. */
export interface LabelBox extends Box {
  id: string;
  text: string;
}

/** A mark on screen: its centre, its reach in px, and how many events it stands for. */
export interface MarkPoint {
  id: string;
  x: number;
  y: number;
  radiusPx: number;
  count: number;
}

/** A scene together with what of it people point at and tests measure. */
export interface DrawnScene {
  scene: Scene;
  labels: readonly LabelBox[];
  marks: readonly MarkPoint[];
  /** Bars, which are as long as they are. */
  bars: readonly BarBox[];
  /** Where each event's mark and label went, for the next scene to keep to. */
  memory: PlacementMemory;
  /** Where the arrows lie. */
  arrows: Arrows;
}

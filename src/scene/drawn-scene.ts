import type { Box } from '../layout/box.ts';
import type { PlacementMemory } from '../layout/label-placement.ts';
import type { Scene } from './node.ts';
import type { BarBox } from './parts/bars.ts';
import type { Arrows } from './scene-input.ts';

/** A label on screen, px from the drawing's top left corner. */
export interface LabelBox extends Box {
  id: string;
  text: string;
}

/** A mark on screen: its centre, its radius, and how many events it represents. */
export interface MarkPoint {
  id: string;
  x: number;
  y: number;
  radiusPx: number;
  count: number;
  /** Where its "+3" stands; above it if absent. */
  countAt?: 'above' | 'left' | 'right';
}

/** A scene with the positions of its labels, marks and bars, for picking and tests. */
export interface DrawnScene {
  scene: Scene;
  labels: readonly LabelBox[];
  marks: readonly MarkPoint[];
  /** The bars on screen. */
  bars: readonly BarBox[];
  /** The placement of each event's mark and label, for the next scene. */
  memory: PlacementMemory;
  /** The denials and contradictions of which only stubs are drawn, as the ids of both events. */
  stubs?: readonly (readonly [from: string, to: string])[] | undefined;
  /** The routes of the arrows. */
  arrows: Arrows;
}

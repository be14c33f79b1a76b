/**
 * The scene: a flat list of plain nodes in painting order, positions in CSS px from the drawing's
 * top left corner. The numbers already include the direction: nothing is mirrored later.
 */

/** Names of colours; each painter converts them (to a CSS variable, or a fixed value). */
export type Color =
  | 'paper'
  | 'surface'
  | 'ink'
  | 'muted'
  | 'rule'
  | 'band'
  | 'denial'
  | 'focus'
  | 'window'
  | 'blue'
  | 'green'
  | 'amber'
  | 'grey'
  | 'purple'
  | 'teal'
  | 'rose'
  | 'olive';

/** The meaning of a node, for tests, picking and the DOM: `data-mark="letter"` and the like. */
interface Tag {
  name: 'mark' | 'label' | 'relation' | 'fold' | 'tick' | 'era' | 'lane';
  value: string;
}

interface Base {
  /** The same thing has the same key in every scene, so that it can be animated. */
  key: string;
  tag?: Tag;
  opacity?: number;
}

export interface RectNode extends Base {
  type: 'rect';
  x: number;
  y: number;
  w: number;
  h: number;
  radius?: number;
  fill: Color;
  /** Soft ends: how many px fade in from the left edge and out to the right edge. */
  fade?: { left: number; right: number };
}

/** A shape drawn around its own origin at `x`, `y`; `d` is SVG path data (M L H V C Q A Z). */
export interface PathNode extends Base {
  type: 'path';
  x: number;
  y: number;
  d: string;
  fill?: Color;
  stroke?: Color;
  strokeWidth?: number;
  dash?: readonly number[];
}

/** A cubic spline: x0 y0, then c1x c1y c2x c2y x y for each piece. */
export interface CurveNode extends Base {
  type: 'curve';
  points: readonly number[];
  stroke: Color;
  strokeWidth: number;
  dash?: readonly number[];
  /** Length in px of the arrow head at the last point; 0 for none. */
  head: number;
  /** Whether the head is a bar across the line's end rather than an arrow's. */
  barred?: boolean;
}

/** One or two lines of text; `y` is the first baseline; `anchor` is physical, not logical. */
export interface TextNode extends Base {
  type: 'text';
  x: number;
  y: number;
  lines: readonly string[];
  lineHeight: number;
  anchor: 'left' | 'middle' | 'right';
  dir: 'ltr' | 'rtl';
  size: number;
  weight: 400 | 600;
  fill: Color;
  /** An outline in the paper's colour, so that the text is readable over lines. */
  halo?: boolean;
}

export type Node = RectNode | PathNode | CurveNode | TextNode;

export interface Scene {
  width: number;
  height: number;
  nodes: readonly Node[];
}

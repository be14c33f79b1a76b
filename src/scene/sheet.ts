import { breakLines } from '../layout/lines.ts';
import type { Measure } from '../layout/wrap.ts';
import type { Node, Scene, TextNode } from './node.ts';

/** The texts around a drawing in a file or on paper. */
interface Around {
  title: string;
  /** The source, and what is shown. */
  notes: readonly string[];
  /** The URL of the view, left to right in any language. */
  address: string;
  rtl: boolean;
  measure: Measure;
}

const EDGE_PX = 24;
/** The space above and below the drawing. */
const GAP_PX = 16;
const TITLE = { size: 24, weight: 600, fill: 'ink', lineHeight: 32 } as const;
const NOTE = { size: 13, weight: 400, fill: 'muted', lineHeight: 20 } as const;
/** The share of a line's height above its baseline. */
const ASCENT = 0.75;

/** A scene on a sheet of its own, with its title above, and its source and URL below. */
export function sceneOnSheet(scene: Scene, { title, notes, address, rtl, measure }: Around): Scene {
  const width = scene.width + 2 * EDGE_PX;
  const x = rtl ? width - EDGE_PX : EDGE_PX;
  const anchor = rtl ? 'right' : 'left';
  let y = EDGE_PX;
  const write = (
    key: string,
    text: string,
    dir: 'ltr' | 'rtl',
    font: typeof TITLE | typeof NOTE,
  ) => {
    const width = (line: string) => measure(line, font.size, font.weight);
    const lines = breakLines(text, scene.width, width);
    const node: TextNode = {
      ...font,
      type: 'text',
      key,
      x,
      y: y + font.lineHeight * ASCENT,
      lines,
      anchor,
      dir,
    };
    y += lines.length * font.lineHeight;
    return node;
  };
  const dir = rtl ? 'rtl' : 'ltr';
  const above = write('title', title, dir, TITLE);
  const top = y + GAP_PX;
  y = top + scene.height + GAP_PX;
  const beneath = notes.map((note, i) => write(`note ${i}`, note, dir, NOTE));
  beneath.push(write('address', address, 'ltr', NOTE));
  const drawn = scene.nodes.map((node) => shifted(node, EDGE_PX, top));
  return { width, height: y + EDGE_PX, nodes: [above, ...drawn, ...beneath] };
}

/** A node moved to the right and down, in px. */
export function shifted(node: Node, dx: number, dy: number): Node {
  if (node.type !== 'curve') return { ...node, x: node.x + dx, y: node.y + dy };
  return { ...node, points: node.points.map((value, i) => value + (i % 2 ? dy : dx)) };
}

import { createRequire } from 'node:module';
import { Buffer as TextBuffer, Direction, shape, type Font } from 'harfbuzzjs';
import type { Measure } from '../../src/layout/wrap.ts';
import type { Node, PathNode, Scene, TextNode } from '../../src/scene/node.ts';
import { HALO_PX } from '../../src/render/attributes.ts';
import { typefaceOf, type Typeface } from '../parts/typeface.ts';
import { runsOf, type Run } from './runs.ts';

const require = createRequire(import.meta.url);

/** The page's fonts, in order of preference for each letter. */
const FILES = [
  'ibm-plex-sans/files/ibm-plex-sans-latin',
  'ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic',
  'ibm-plex-sans/files/ibm-plex-sans-latin-ext',
];

type Weight = TextNode['weight'];

interface Glyph {
  /** SVG path data in units of the font, upwards. */
  d: string;
  /** Position along the line and above it, in units of the font. */
  x: number;
  y: number;
}

/** A line of set text: glyphs from left to right, and the length in ems. */
interface Line {
  glyphs: readonly (Glyph & { em: number })[];
  length: number;
}

/** Sets text in the page's fonts without a browser. */
export interface Letters {
  measure: Measure;
  /** Turns the texts of a scene into outlines, so that painting it needs no font. */
  outlined: (scene: Scene) => Scene;
  /** The letters so far that no font has. */
  missing: ReadonlySet<string>;
}

export async function lettersOfPage(): Promise<Letters> {
  const fonts = { 400: await fontsOf(400), 600: await fontsOf(600) };
  const lines = new Map<string, Line>();
  const missing = new Set<string>();
  const set = (text: string, weight: Weight, dir: 'ltr' | 'rtl') => {
    const key = `${weight} ${dir} ${text}`;
    const line = lines.get(key) ?? setLine(text, fonts[weight], dir, missing);
    lines.set(key, line);
    return line;
  };
  return {
    // Rounded up, as on the page.
    measure: (text, sizePx, weight) => Math.ceil(set(text, weight, 'ltr').length * sizePx),
    outlined: (scene) => ({
      ...scene,
      nodes: scene.nodes.flatMap((node): Node[] =>
        node.type === 'text' ? outlines(node, (line) => set(line, node.weight, node.dir)) : [node],
      ),
    }),
    missing,
  };
}

function fontsOf(weight: Weight): Promise<Typeface[]> {
  return Promise.all(
    FILES.map((name) => typefaceOf(require.resolve(`@fontsource/${name}-${weight}-normal.woff`))),
  );
}

function setLine(
  text: string,
  fonts: readonly Typeface[],
  dir: 'ltr' | 'rtl',
  missing: Set<string>,
): Line {
  const fontOf = (letter: string) => {
    const found = fonts.findIndex(({ has }) => has.has(letter.codePointAt(0)!));
    if (found < 0 && !/\p{Default_Ignorable_Code_Point}/u.test(letter)) missing.add(letter);
    return Math.max(0, found);
  };
  const glyphs: (Glyph & { em: number })[] = [];
  let length = 0;
  for (const run of runsOf(text, dir, fontOf)) {
    const { font, em } = fonts[run.font]!;
    for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of shaped(run, font)) {
      const d = font.glyphToPath(codepoint);
      if (d) glyphs.push({ d, em, x: length + xOffset / em, y: yOffset / em });
      length += xAdvance / em;
    }
  }
  return { glyphs, length };
}

function shaped({ text, rtl }: Run, font: Font) {
  const buffer = new TextBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(rtl ? Direction.RTL : Direction.LTR);
  shape(font, buffer);
  return buffer.getGlyphInfosAndPositions();
}

/** A text as one path, over its halo. */
function outlines(node: TextNode, set: (line: string) => Line): PathNode[] {
  const { key, tag, opacity, x, y, fill } = node;
  const d = node.lines.map((line, i) => pathOf(set(line), node, i * node.lineHeight)).join('');
  const look = { type: 'path', x, y, d, ...(opacity !== undefined && { opacity }) } as const;
  const letters: PathNode = { ...look, key, fill, ...(tag && { tag }) };
  if (!node.halo) return [letters];
  return [{ ...look, key: `${key} halo`, stroke: 'paper', strokeWidth: HALO_PX }, letters];
}

function pathOf({ glyphs, length }: Line, { anchor, size }: TextNode, top: number): string {
  const left = { left: 0, middle: -length / 2, right: -length }[anchor];
  return glyphs
    .map(({ d, em, x, y }) => moved(d, size / em, (left + x) * size, top - y * size))
    .join('');
}

/** Scales path data (absolute M L Q C Z) from font units, y upwards, to px, y downwards. */
function moved(d: string, scale: number, dx: number, dy: number): string {
  let isX = false;
  return d.replace(/-?\d+(\.\d+)?/g, (number) => {
    isX = !isX;
    const px = isX ? Number(number) * scale + dx : dy - Number(number) * scale;
    return String(Math.round(px * 100) / 100);
  });
}

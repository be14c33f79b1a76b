import '@fontsource/ibm-plex-sans-arabic/400.css';
import '@fontsource/ibm-plex-sans-arabic/600.css';
import { beforeAll, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { paint } from '../../src/render/canvas.ts';
import { DARK, LIGHT, paletteCss, type Palette } from '../../src/render/palette.ts';
import { svgString } from '../../src/render/svg.ts';
import type { Color, Node, PathNode, Scene, TextNode } from '../../src/scene/node.ts';
import { outlinePx, shapeDetail, shapePath, type Shape } from '../../src/scene/shapes.ts';
import ScenePainter from '../../src/ui/ScenePainter.svelte';

type Dir = 'ltr' | 'rtl';

const FONT = '"IBM Plex Sans Arabic"';
const [WIDTH, HEIGHT] = [520, 300];
const SHAPES: readonly Shape[] = ['disc', 'diamond', 'document', 'speech', 'crossed-speech', 'bar'];
const HUES: readonly Color[] = ['blue', 'green', 'amber', 'teal', 'denial', 'grey'];
const WORDS = {
  ltr: [['US strike kills', 'Qassem Soleimani · 01:00'], ['رسالة: “moving out” (2020)!']],
  rtl: [['غارة أمريكية تقتل', 'قاسم سليماني · 01:00'], ['Milley: الرسالة كانت خطأ (2020)!']],
};

/** A mark as the scene draws it: its outline and, where it has one, its detail. */
function mark(shape: Shape, i: number, hollow: boolean, dir: Dir): PathNode[] {
  const [size, hue] = [20, HUES[i]!];
  const [x, y] = [60 + i * 40, hollow ? 76 : 40];
  const key = `${shape} ${hollow}`;
  const tag = { name: 'mark', value: key } as const;
  const width = outlinePx(size);
  const outline: PathNode = hollow
    ? { type: 'path', key, tag, x, y, d: shapePath(shape, size, dir, width / 2), fill: 'paper', stroke: hue, strokeWidth: width } // prettier-ignore
    : { type: 'path', key, tag, x, y, d: shapePath(shape, size, dir), fill: hue };
  const detail = shapeDetail(shape, size, dir);
  if (!detail) return [outline];
  const color = hollow ? hue : 'paper';
  return [outline, { type: 'path', key: `${key} detail`, x, y, d: detail, stroke: color, strokeWidth: width }]; // prettier-ignore
}

function text(key: string, y: number, more: Partial<TextNode> & { dir: Dir }): TextNode {
  return {
    type: 'text', key, tag: { name: 'label', value: key }, x: 260, y, lines: WORDS[more.dir][0]!, lineHeight: 17,
    anchor: 'left', size: 13, weight: 400, fill: 'ink', ...more,
  }; // prettier-ignore
}

/** Every type of node in every way it can look, laid out from the left. */
function everyNode(dir: Dir): Node[] {
  const other: Dir = dir === 'ltr' ? 'rtl' : 'ltr';
  return [
    { type: 'rect', key: 'band', x: 120, y: 0, w: 100, h: 280, fill: 'band' },
    { type: 'rect', key: 'window', x: 400, y: 20, w: 90, h: 30, radius: 5, fill: 'window', opacity: 0.8 },
    { type: 'rect', key: 'interval', x: 40, y: 110, w: 200, h: 12, radius: 6, fill: 'grey', fade: { left: 60, right: 20 } },
    { type: 'rect', key: 'late', x: 260, y: 110, w: 100, h: 12, fill: 'amber', fade: { left: 0, right: 40 } },
    { type: 'rect', key: 'brief', x: 380, y: 110, w: 20, h: 12, fill: 'rose', fade: { left: 20, right: 20 } },
    { type: 'path', key: 'axis', x: 40, y: 270, d: 'M0,0H440M20,0V6M120,0V6', stroke: 'ink', strokeWidth: 2 },
    { type: 'path', key: 'known', x: 450, y: 10, d: 'M0,0V255', stroke: 'ink', strokeWidth: 2, dash: [2, 4] },
    { type: 'curve', key: 'cause', tag: { name: 'relation', value: 'a causes b' }, points: [60, 130, 60, 210, 100, 220, 180, 220], stroke: 'muted', strokeWidth: 1.5, head: 8 },
    { type: 'curve', key: 'denial', points: [430, 130, 425, 180, 350, 170, 330, 190, 310, 210, 300, 230, 240, 250], stroke: 'denial', strokeWidth: 2, dash: [6, 4], head: 12 },
    { type: 'curve', key: 'headless', points: [260, 60, 300, 100, 340, 20, 380, 60], stroke: 'purple', strokeWidth: 2, head: 0, opacity: 0.5 },
    ...SHAPES.flatMap((shape, i) => [...mark(shape, i, false, dir), ...mark(shape, i, true, dir)]),
    text('left', 150, { dir, anchor: 'left', halo: true, weight: 600 }),
    text('middle', 190, { dir, anchor: 'middle', halo: true }),
    text('right', 230, { dir, anchor: 'right', fill: 'muted', size: 16, lineHeight: 20 }),
    text('mixed', 290, { dir, anchor: 'middle', lines: WORDS[dir][1]! }),
    text('other way', 290, { dir: other, anchor: 'left', x: 20, lines: ['(7) — 12:00'], opacity: 0.6 }),
  ]; // prettier-ignore
}

/** Black on white, so that the palest node has a box. */
const STARK = {
  ...(Object.fromEntries(Object.keys(LIGHT).map((color) => [color, '#000000'])) as Palette),
  paper: '#ffffff',
};

/** Whether a node can be seen alone: the details of filled shapes are paper on paper. */
const shows = (node: Node): boolean => !('stroke' in node && node.stroke === 'paper');

const sceneOf = (nodes: readonly Node[]): Scene => ({ width: WIDTH, height: HEIGHT, nodes });

function onCanvas(
  scene: Scene,
  palette: Palette,
  fontFamily: string,
  { dpr = 1, skip = () => false }: { dpr?: number; skip?: (node: Node) => boolean } = {},
): ImageData {
  const canvas = new OffscreenCanvas(scene.width * dpr, scene.height * dpr);
  const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
  paint(context, scene, palette, { dpr, fontFamily, skip });
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

async function pixelsOf(image: ImageBitmapSource): Promise<ImageData> {
  const bitmap = await createImageBitmap(image);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

/** The SVG file as an image: no fonts but the system's, as wherever a file is opened. */
async function asFile(scene: Scene, palette: Palette, dir: Dir): Promise<ImageData> {
  const image = new Image();
  const options = { title: 'all', dir, lang: 'en', fontFamily: 'sans-serif' };
  image.src = `data:image/svg+xml,${encodeURIComponent(svgString(scene, palette, options))}`;
  await image.decode();
  return pixelsOf(image);
}

async function onScreen(element: Element): Promise<ImageData> {
  const base64 = await page.screenshot({ element, base64: true, save: false });
  return pixelsOf(await (await fetch(`data:image/png;base64,${base64}`)).blob());
}

/** An empty drawing on the page's paper, into which a painter paints, with letters set as in page.css. */
function drawing(palette: Palette): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('width', String(WIDTH));
  svg.setAttribute('height', String(HEIGHT));
  svg.style.cssText = `${paletteCss(palette)};background:var(--paper);display:block;font-family:${FONT};text-rendering:geometricPrecision`;
  document.body.replaceChildren(svg);
  return svg;
}

async function inDom(scene: Scene, palette: Palette): Promise<SVGSVGElement> {
  const svg = drawing(palette);
  await render(ScenePainter, { target: svg, props: { nodes: scene.nodes } });
  return svg;
}

/** The share of the pixels painted in either picture that differ by more than a shade. */
function difference(a: ImageData, b: ImageData): number {
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  let [painted, differing] = [0, 0];
  for (let i = 0; i < a.data.length; i += 4) {
    const apart = (c: Uint8ClampedArray, j: number, d: Uint8ClampedArray): number =>
      Math.max(...[0, 1, 2].map((channel) => Math.abs(c[i + channel]! - d[j + channel]!)));
    if (apart(a.data, 0, a.data) > 4 || apart(b.data, 0, b.data) > 4) painted++;
    if (apart(a.data, i, b.data) > 40) differing++;
  }
  return differing / painted;
}

/** The box of what is painted on the paper of the left top corner. */
function inkBox({ width, data }: ImageData): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < data.length; i += 4) {
    if ([0, 1, 2].every((channel) => Math.abs(data[i + channel]! - data[channel]!) < 24)) continue;
    const [x, y] = [(i / 4) % width, Math.floor(i / 4 / width)];
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

beforeAll(async () => {
  document.body.style.margin = '0';
  await page.viewport(800, 600);
  await Promise.all([400, 600].map((w) => document.fonts.load(`${w} 13px ${FONT}`, 'aع')));
});

describe.each(['ltr', 'rtl'] as const)('a scene in %s', (dir) => {
  const scene = sceneOf(everyNode(dir));

  it.each([
    ['light', LIGHT],
    ['dark', DARK],
  ])('is the same in the DOM and on the canvas, in the %s palette', async (_, palette) => {
    const dom = await onScreen(await inDom(scene, palette));
    expect(difference(dom, onCanvas(scene, palette, FONT))).toBeLessThan(0.01);
  });

  it('is the same in the DOM and in the file, pixel for pixel', async () => {
    const dom = await onScreen(await inDom(scene, LIGHT));
    const holder = document.createElement('div');
    holder.style.width = `${WIDTH}px`;
    holder.innerHTML = svgString(scene, LIGHT, { title: 'all', dir, lang: 'ar', fontFamily: FONT });
    (holder.firstElementChild as SVGElement).style.display = 'block';
    document.body.replaceChildren(holder);
    expect(difference(dom, await onScreen(holder))).toBe(0);
  });

  it('has the box of every node within a px on the canvas and in the file', async () => {
    const misfits: string[] = [];
    for (const node of scene.nodes.filter(shows)) {
      const alone = sceneOf([{ ...node, opacity: 1 }]);
      const canvas = inkBox(onCanvas(alone, STARK, 'sans-serif'));
      const file = inkBox(await asFile(alone, STARK, dir));
      if (!canvas.every((edge, side) => Math.abs(edge - file[side]!) <= 1))
        misfits.push(`${node.key}: ${canvas} on the canvas, ${file} in the file`);
    }
    expect(misfits).toEqual([]);
  });

  it('has its words beside their anchor, whichever way they are read', async () => {
    const svg = await inDom(scene, LIGHT);
    const box = (key: string): DOMRect =>
      svg.querySelector(`[data-label="${key}"]`)!.getBoundingClientRect();
    expect(Math.abs(box('left').left - 260)).toBeLessThan(2);
    expect(Math.abs(box('right').right - 260)).toBeLessThan(2);
    expect(Math.abs(box('middle').left + box('middle').right - 520)).toBeLessThan(2);
  });
});

describe('the painter in the DOM', () => {
  it('says what each element stands for', async () => {
    const svg = await inDom(sceneOf(everyNode('ltr')), LIGHT);
    expect(svg.querySelectorAll('[data-mark]')).toHaveLength(12);
    expect(svg.querySelectorAll('[data-label]')).toHaveLength(5);
    expect(svg.querySelector('[data-relation="a causes b"]')?.localName).toBe('g');
  });

  it('keeps an element as long as its key is there', async () => {
    const svg = drawing(LIGHT);
    const at = (x: number): Node[] => [
      { type: 'rect', key: 'r', x, y: 0, w: 5, h: 5, fill: 'ink' },
    ];
    const view = await render(ScenePainter, { target: svg, props: { nodes: at(1) } });
    const rect = svg.querySelector('rect')!;
    await view.rerender({ nodes: at(2) });
    expect(svg.querySelector('rect')).toBe(rect);
    expect(rect.getAttribute('x')).toBe('2');
  });
});

it('orders the letters of each line for itself', async () => {
  // Read as one paragraph, the mark of exclamation would stand between two Latin words.
  const lines = ['قال US!', 'Milley — كانت خطأ: 1.'];
  const both = text('both', 100, { dir: 'rtl', anchor: 'right', lines });
  const apart = lines.map((line, i) =>
    text(line, 100 + 17 * i, { dir: 'rtl', anchor: 'right', lines: [line] }),
  );
  const together = await onScreen(await inDom(sceneOf([both]), LIGHT));
  expect(difference(together, await onScreen(await inDom(sceneOf(apart), LIGHT)))).toBe(0);
});

it('leaves what is skipped to another painter', () => {
  const nodes = everyNode('ltr');
  const words = onCanvas(sceneOf(nodes), LIGHT, FONT, { skip: (node) => node.type === 'text' });
  const without = onCanvas(sceneOf(nodes.filter((node) => node.type !== 'text')), LIGHT, FONT);
  expect(difference(words, without)).toBe(0);
});

it('uses every px of a denser screen', () => {
  const scene = sceneOf([{ type: 'rect', key: 'r', x: 10, y: 5.5, w: 20, h: 9, fill: 'ink' }]);
  expect(inkBox(onCanvas(scene, LIGHT, FONT, { dpr: 2 }))).toEqual([20, 11, 59, 28]);
});

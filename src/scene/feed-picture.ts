import { breakLines } from '../layout/lines.ts';
import type { Measure } from '../layout/wrap.ts';
import type { Color, Node, Scene, TextNode } from './node.ts';
import { shapePath } from './shapes.ts';
import { shifted } from './sheet.ts';

/**
 * The size in px of a picture for feeds, which is then painted at 1200×630: small enough for the
 * drawing's smallest text to be 20 px there, as a feed on a phone requires.
 */
export const FEED_PICTURE = { width: 686, height: 360 } as const;

/** The input of a picture for feeds. */
interface FeedPictureInput {
  title: string;
  /** The source, and the number of events; empty notes are left out. */
  notes: readonly string[];
  /** The tracks, as a legend of the colours. */
  hues: readonly { title: string; hue: Color }[];
  rtl: boolean;
  measure: Measure;
  /** Draws the chart into the remaining room, in px. */
  draw: (widthPx: number, heightPx: number) => Scene;
}

const EDGE_PX = 28;
const TOP_PX = 22;
const ROOM_PX = FEED_PICTURE.width - 2 * EDGE_PX;
/** Sizes of the title in px, each with its most lines; the first that fits, else the last. */
const TITLES = [
  { size: 32, most: 1 },
  { size: 28, most: 1 },
  { size: 23, most: 2 },
  { size: 19, most: 3 },
] as const;
const TITLE_LINE = 1.3;
/** The share of a line's height above its baseline. */
const ASCENT = 0.75;
const SMALL = { size: 12.5, lineHeight: 20 } as const;
const SWATCH_PX = 11;
const SWATCH_GAP_PX = 6;
const HUE_GAP_PX = 18;
/** The footer's baseline, from the picture's lower edge. */
const FOOT_PX = 17;
/** The end of the drawing, from the lower edge; less than the footer, because the drawing's last line is empty. */
const FOOT_TOP_PX = 15;
const BRAND = 'خطّ · Khatt';
const BRAND_MARK_PX = 28;

/** A timeline as a picture for feeds and messages: title, legend of the tracks, drawing, and source. */
export function feedPicture(input: FeedPictureInput): Scene {
  const title = titleOf(input);
  const titleFoot = TOP_PX + title.lines.length * title.lineHeight;
  const hues = huesOf(input, titleFoot + 4);
  const top = hues.foot + 4;
  const drawing = input.draw(ROOM_PX, FEED_PICTURE.height - FOOT_TOP_PX - top);
  // Without the rule of its single lane.
  const drawn = drawing.nodes.filter(({ tag }) => tag?.name !== 'lane');
  return {
    ...FEED_PICTURE,
    nodes: [
      title,
      ...hues.nodes,
      ...drawn.map((node) => shifted(node, EDGE_PX, top)),
      ...footOf(input),
    ],
  };
}

/** The x and anchor of text at the start or the end in reading direction. */
function edge(rtl: boolean, at: 'start' | 'end') {
  const isLeft = (at === 'start') !== rtl;
  return isLeft
    ? ({ x: EDGE_PX, anchor: 'left' } as const)
    : ({ x: FEED_PICTURE.width - EDGE_PX, anchor: 'right' } as const);
}

function titleOf({ title, rtl, measure }: FeedPictureInput): TextNode {
  const sets = TITLES.map(({ size, most }) => ({
    size,
    most,
    lines: breakLines(title, ROOM_PX, (line) => measure(line, size, 600)),
  }));
  const { size, lines } = sets.find(({ lines, most }) => lines.length <= most) ?? sets.at(-1)!;
  const lineHeight = size * TITLE_LINE;
  return {
    type: 'text',
    key: 'title',
    ...edge(rtl, 'start'),
    y: TOP_PX + lineHeight * ASCENT,
    lines,
    lineHeight,
    dir: rtl ? 'rtl' : 'ltr',
    size,
    weight: 600,
    fill: 'ink',
  };
}

function huesOf(
  { hues, rtl, measure }: FeedPictureInput,
  top: number,
): { nodes: Node[]; foot: number } {
  if (hues.length < 2) return { nodes: [], foot: top };
  let along = 0;
  let y = top;
  const nodes = hues.flatMap(({ title, hue }, i): Node[] => {
    const width = SWATCH_PX + SWATCH_GAP_PX + measure(title, SMALL.size, 600);
    if (along > 0 && along + width > ROOM_PX) [along, y] = [0, y + SMALL.lineHeight];
    const x = (px: number) =>
      rtl ? FEED_PICTURE.width - EDGE_PX - along - px : EDGE_PX + along + px;
    const swatch: Node = {
      type: 'path',
      key: `hue:${i}`,
      x: x(SWATCH_PX / 2),
      y: y + SMALL.lineHeight / 2,
      d: shapePath('disc', SWATCH_PX, 'ltr'),
      fill: hue,
    };
    const name: Node = {
      type: 'text',
      key: `hue-title:${i}`,
      x: x(SWATCH_PX + SWATCH_GAP_PX),
      y: y + SMALL.lineHeight * ASCENT,
      lines: [title],
      anchor: rtl ? 'right' : 'left',
      dir: rtl ? 'rtl' : 'ltr',
      weight: 600,
      fill: hue,
      ...SMALL,
    };
    along += width + HUE_GAP_PX;
    return [swatch, name];
  });
  return { nodes, foot: y + SMALL.lineHeight };
}

/** The footer: the notes, and the name and logo of Khatt. */
function footOf({ notes, rtl, measure }: FeedPictureInput): Node[] {
  const y = FEED_PICTURE.height - FOOT_PX;
  const text = { type: 'text', y, dir: rtl ? 'rtl' : 'ltr', ...SMALL } as const;
  const brandPx = measure(BRAND, SMALL.size, 600);
  const { x, anchor } = edge(rtl, 'end');
  const away = rtl ? 1 : -1;
  const mark = { x: x + away * (brandPx + BRAND_MARK_PX / 2), y: y - SMALL.size * 0.35 };
  const roomPx = ROOM_PX - brandPx - BRAND_MARK_PX - HUE_GAP_PX;
  const fits = (note: string) => measure(note, SMALL.size, 400) <= roomPx;
  const note = [notes.filter(Boolean).join(' · '), ...notes].find(fits) ?? '';
  return [
    {
      ...text,
      ...edge(rtl, 'start'),
      key: 'note',
      lines: [note],
      weight: 400,
      fill: 'muted',
    },
    { ...text, x, anchor, key: 'brand', lines: [BRAND], weight: 600, fill: 'ink' },
    { type: 'path', key: 'brand-line', ...mark, d: 'M-10,0H10', stroke: 'ink', strokeWidth: 1.5 },
    {
      type: 'path',
      key: 'brand-mark',
      ...mark,
      d: shapePath('disc', 8, 'ltr'),
      fill: 'amber',
      stroke: 'paper',
      strokeWidth: 1.5,
    },
  ];
}

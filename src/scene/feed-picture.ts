import { breakLines } from '../layout/lines.ts';
import type { Measure } from '../layout/wrap.ts';
import type { Color, Node, Scene, TextNode } from './node.ts';
import { shapePath } from './shapes.ts';
import { shifted } from './sheet.ts';

/**
 * The size in px of a picture for feeds before it is painted at 1200×630: small enough for the
 * drawing's smallest text to be 20 px there, which a phone's feed asks for.
 */
export const FEED_PICTURE = { width: 686, height: 360 } as const;

/** What a picture shows, and the words on it. */
interface FeedPictureInput {
  title: string;
  /** Where it comes from, and how much of it there is; empty ones are left out. */
  notes: readonly string[];
  /** Whose the colours are. */
  hues: readonly { title: string; hue: Color }[];
  rtl: boolean;
  measure: Measure;
  /** Draws into the room that is left, in px. */
  draw: (widthPx: number, heightPx: number) => Scene;
}

const EDGE_PX = 28;
const TOP_PX = 22;
const ROOM_PX = FEED_PICTURE.width - 2 * EDGE_PX;
/** Sizes of the title in px: the first in which it takes no more lines than that, else the last. */
const TITLES = [
  { size: 32, most: 1 },
  { size: 28, most: 1 },
  { size: 23, most: 2 },
  { size: 19, most: 3 },
] as const;
const TITLE_LINE = 1.3;
/** The share of a line's height that lies above its baseline. */
const ASCENT = 0.75;
const SMALL = { size: 12.5, lineHeight: 20 } as const;
const SWATCH_PX = 11;
const SWATCH_GAP_PX = 6;
const HUE_GAP_PX = 18;
/** The foot's baseline, from the picture's lower edge. */
const FOOT_PX = 17;
/** How far from there the drawing ends: it keeps a last line of text free, which a picture does not use. */
const FOOT_TOP_PX = 15;
const BRAND = 'خطّ · Khatt';
const BRAND_MARK_PX = 28;

/** A timeline as a picture for feeds and messages: its title, whose the colours are, the drawing, its source. */
export function feedPicture(input: FeedPictureInput): Scene {
  const title = titleOf(input);
  const titleFoot = TOP_PX + title.lines.length * title.lineHeight;
  const hues = huesOf(input, titleFoot + 4);
  const top = hues.foot + 4;
  const drawing = input.draw(ROOM_PX, FEED_PICTURE.height - FOOT_TOP_PX - top);
  // A single lane needs no rule.
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

/** A line's x at the reading start, or at its end. */
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

/** Where it comes from, and the name and the mark of Khatt. */
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

import { describe, expect, it } from 'vitest';
import { CONTRAST, DARK, LIGHT, paletteCss, type Palette } from '../../src/render/palette.ts';
import type { Color } from '../../src/scene/node.ts';

const HUES = ['blue', 'green', 'amber', 'grey', 'purple', 'teal', 'rose', 'olive'] as const;
const WORDS: readonly Color[] = ['ink', 'muted', 'denial', ...HUES];
const GROUNDS: readonly Color[] = ['paper', 'surface', 'band'];
const SIDES: readonly Color[] = ['blue', 'green', 'amber', 'grey', 'denial'];

type Rgb = readonly [number, number, number];

function linear(hex: string): Rgb {
  const channel = (at: number): number => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG 2.2, contrast ratio: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const [low, high] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

/** How a colour looks without green cones: Viénot, Brettel and Mollon (1999), linear RGB. */
function deuteranope([r, g, b]: Rgb): Rgb {
  const mixed = 0.29275 * r + 0.70725 * g;
  return [mixed, mixed, -0.02234 * r + 0.02234 * g + b];
}

/** Distance in CIE 1976 L*a*b*, D65; 2.3 is about the least that is seen side by side. */
function distance(a: Rgb, b: Rgb): number {
  const lab = ([r, g, b]: Rgb): Rgb => {
    const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
    const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
    const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
    const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
  };
  const [p, q] = [lab(a), lab(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

/** The pairs of colours nearer than `least`, as `blue purple 9.1`. */
function nearPairs(
  palette: Palette,
  colors: readonly Color[],
  see: (c: Rgb) => Rgb,
  least: number,
) {
  return colors
    .flatMap((a, i) => colors.slice(i + 1).map((b) => [a, b] as const))
    .map(([a, b]) => [a, b, distance(see(linear(palette[a])), see(linear(palette[b])))] as const)
    .filter(([, , d]) => d < least)
    .map(([a, b, d]) => `${a} ${b} ${d.toFixed(1)}`);
}

const palettes = [
  { name: 'light', palette: LIGHT, least: 4.5 },
  { name: 'dark', palette: DARK, least: 4.5 },
  { name: 'high contrast', palette: CONTRAST, least: 7 },
];

describe.each(palettes)('the $name palette', ({ palette, least }) => {
  it(`has ${least}:1 between every colour of words and every ground`, () => {
    const weak = GROUNDS.flatMap((ground) =>
      WORDS.map((word) => ({
        pair: `${word} on ${ground}`,
        ratio: contrast(palette[word], palette[ground]),
      })),
    ).filter(({ ratio }) => ratio < least);
    expect(weak).toEqual([]);
  });

  it('keeps ink readable within the window of the overview', () => {
    expect(contrast(palette.ink, palette.window)).toBeGreaterThanOrEqual(least);
  });

  it('shows the focus at 3:1 on every ground', () => {
    for (const ground of GROUNDS)
      expect(contrast(palette.focus, palette[ground])).toBeGreaterThanOrEqual(3);
  });

  it('tells every hue from every other and from denial', () => {
    expect(nearPairs(palette, [...HUES, 'denial'], (c) => c, 14)).toEqual([]);
  });

  it('tells the sides and denial apart without green cones', () => {
    expect(nearPairs(palette, SIDES, deuteranope, 10)).toEqual([]);
  });

  it('is written in six digits, to which the canvas adds an alpha', () => {
    for (const value of Object.values(palette)) expect(value).toMatch(/^#[0-9a-f]{6}$/);
  });
});

it('sets one CSS variable a colour', () => {
  const css = paletteCss(LIGHT);
  expect(css.split(';')).toHaveLength(17);
  expect(css).toContain('--paper:#fdfcf8;');
  expect(css).toMatch(/--olive:#[0-9a-f]{6}$/);
});

it('draws the window of the overview apart from the paper in every palette', () => {
  for (const { palette } of palettes)
    expect(distance(linear(palette.window), linear(palette.paper))).toBeGreaterThan(8);
});

/** Red, green and blue from 0 to 255, and how opaque it is from 0 to 1. */
export type Rgba = readonly [number, number, number, number];

/** The contrast of two opaque colours, from 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastOf(a: Rgba, b: Rgba): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** A colour blended over an opaque one. */
export function over([r, g, b, alpha]: Rgba, ground: Rgba): Rgba {
  const mix = (top: number, under: number) => top * alpha + under * (1 - alpha);
  return [mix(r, ground[0]), mix(g, ground[1]), mix(b, ground[2]), 1];
}

function luminance([r, g, b]: Rgba): number {
  const linear = (value: number) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Returns a function that reads any CSS colour. */
export function colorReader(): (css: string) => Rgba {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  const known = new Map<string, Rgba>();
  const read = (css: string): Rgba => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    return [r, g, b, alpha / 255];
  };
  return (css) => {
    const color = known.get(css) ?? read(css);
    known.set(css, color);
    return color;
  };
}

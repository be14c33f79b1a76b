import type { Measure } from '../layout/wrap.ts';

/** Measures text in a font family by the canvas, which lays out Arabic as the page does. Cached. */
export function measureIn(fontFamily: string): Measure {
  const context = document.createElement('canvas').getContext('2d')!;
  const widths = new Map<string, number>();
  return (text, sizePx, weight) => {
    const font = `${weight} ${sizePx}px ${fontFamily}`;
    const key = `${font}|${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context.font = font;
      // Rounded up: a label that is a hair too narrow would touch its neighbour.
      width = Math.ceil(context.measureText(text).width);
      widths.set(key, width);
    }
    return width;
  };
}

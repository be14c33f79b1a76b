import type { Measure } from '../layout/wrap.ts';

/** Returns a cached measurer of text in a font family. It uses a canvas, which shapes Arabic like the page. */
export function measureIn(fontFamily: string): Measure {
  const context = document.createElement('canvas').getContext('2d')!;
  // As text is painted: where the system rounds the widths of letters, the build would measure others.
  context.textRendering = 'geometricPrecision';
  const widths = new Map<string, number>();
  return (text, sizePx, weight) => {
    const font = `${weight} ${sizePx}px ${fontFamily}`;
    const key = `${font}|${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context.font = font;
      // Rounded up: a label measured too narrow would touch its neighbour.
      width = Math.ceil(context.measureText(text).width);
      widths.set(key, width);
    }
    return width;
  };
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const require = createRequire(import.meta.url);
let ready: Promise<void> | undefined;

/** Renders an SVG without text as a PNG of a width in px; the height follows. */
export async function pngFromSvg(svg: string, widthPx: number): Promise<Uint8Array> {
  ready ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await ready;
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: widthPx } }).render();
  const png = image.asPng();
  image.free();
  return png;
}

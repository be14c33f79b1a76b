import { encode } from 'uqr';

/** The quiet zone that readers of codes need around one, in modules (ISO/IEC 18004, 6.3.8). */
const QUIET = 4;

/** A QR code of a text: the side of its square in modules, quiet zone and all, and a path of its dark ones. */
export function qrOf(text: string): { side: number; path: string } {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET });
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return { side: size, path: dark.join('') };
}

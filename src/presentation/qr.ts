import { encode } from 'uqr';

/** The quiet zone around a code, in modules (ISO/IEC 18004, 6.3.8). */
const QUIET = 4;

/** A QR code of a text: its side in modules, with the quiet zone, and a path of its dark modules. */
export function qrOf(text: string): { side: number; path: string } {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET });
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return { side: size, path: dark.join('') };
}

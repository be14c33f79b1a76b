import { readFileSync } from 'node:fs';
import { Blob, Face, Font } from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** A font that HarfBuzz can set text in. */
export interface Typeface {
  font: Font;
  /** Units of an em. */
  em: number;
  /** The code points that it has. */
  has: ReadonlySet<number>;
}

/** Reads a font file in any packing. */
export async function typefaceOf(file: string): Promise<Typeface> {
  // HarfBuzz reads uncompressed fonts only.
  const plain = await subsetFont(readFileSync(file), null, {
    keepAllGlyphs: true,
    targetFormat: 'sfnt',
  });
  const face = new Face(new Blob(new Uint8Array(plain)));
  return { font: new Font(face), em: face.upem, has: new Set(face.collectUnicodes()) };
}

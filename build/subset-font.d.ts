declare module 'subset-font' {
  /** Subsets a font to the letters of a text, with all their contextual forms. */
  export default function subsetFont(
    font: Uint8Array,
    letters: string | null,
    options: { targetFormat: 'woff2' | 'sfnt'; keepAllGlyphs?: boolean; noHinting?: boolean },
  ): Promise<Buffer>;
}

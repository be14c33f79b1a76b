declare module 'subset-font' {
  /** A font with the letters of a text alone and all forms that they can take, or with all that it has. */
  export default function subsetFont(
    font: Uint8Array,
    letters: string | null,
    options: { targetFormat: 'woff2' | 'sfnt'; keepAllGlyphs?: boolean },
  ): Promise<Buffer>;
}

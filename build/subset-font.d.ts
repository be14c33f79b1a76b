declare module 'subset-font' {
  /** A font with the letters of a text alone, and all forms that they can take. */
  export default function subsetFont(
    font: Uint8Array,
    letters: string,
    options: { targetFormat: 'woff2' },
  ): Promise<Buffer>;
}

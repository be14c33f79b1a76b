import type { Scene } from '../scene/node.ts';

/** One file of the page's fonts. */
export interface FontFile {
  family: string;
  weight: 400 | 600;
  script: 'latin' | 'arabic';
}

/** Fetches a font's file. */
export type FetchFont = (file: FontFile) => Promise<Blob>;

/** The font families of a picture, in order of preference for each letter. */
const FAMILIES = { latin: 'IBM Plex Sans', arabic: 'IBM Plex Sans Arabic' } as const;
export const FONT_FAMILY = `'${FAMILIES.latin}', '${FAMILIES.arabic}', system-ui, sans-serif`;

const ARABIC = /\p{Script=Arabic}/u;

/** The font files that a scene's text needs, by weight and script. */
export function fontsOf({ nodes }: Scene): FontFile[] {
  const texts = nodes.filter((node) => node.type === 'text');
  return ([400, 600] as const).flatMap((weight) => {
    const lines = texts.filter((text) => text.weight === weight).flatMap(({ lines }) => lines);
    if (lines.length === 0) return [];
    const scripts = lines.some((line) => ARABIC.test(line))
      ? (['latin', 'arabic'] as const)
      : (['latin'] as const);
    return scripts.map((script) => ({ family: FAMILIES[script], weight, script }));
  });
}

/** The `@font-face` rule that inlines a font file. */
export function fontFace({ family, weight }: FontFile, dataUrl: string): string {
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url('${dataUrl}') format('woff2')}`;
}

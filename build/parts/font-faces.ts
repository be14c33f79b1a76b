import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileOf, SOURCES } from '../sources.ts';

/** A font of the page. */
interface FontFace {
  /** Its file, as built. */
  file: string;
  isArabic: boolean;
  /** Its `unicode-range`: the first and the last code point of each part. */
  range: readonly (readonly [number, number])[];
  /** Its `@font-face` rule with another URL. */
  rule: (url: string) => string;
}

/** The fonts of `fonts.css`, in its order. */
export function fontFaces(outDir: string): FontFace[] {
  const rules = readFileSync(fileOf(SOURCES.fonts), 'utf8').match(/@font-face \{[^}]*\}/g) ?? [];
  const assets = path.join(outDir, 'assets');
  const built = readdirSync(assets).filter((name) => name.endsWith('.woff2'));
  return rules.map((text) => {
    const name = /([\w-]+)\.woff2/.exec(text)![1]!;
    return {
      file: path.join(
        assets,
        built.find((each) => each.startsWith(name))!,
      ),
      isArabic: name.includes('-arabic-arabic-'),
      range: [...text.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)].map(([, from, to = from]) => {
        return [parseInt(from!, 16), parseInt(to!, 16)] as const;
      }),
      rule: (url) => text.replace(/url\('[^']*'\)/, () => `url(${url})`),
    };
  });
}

/** A font as a data URL. */
export function fontData(font: Uint8Array): string {
  return `data:font/woff2;base64,${Buffer.from(font).toString('base64')}`;
}

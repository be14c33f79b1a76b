import type { Plugin } from 'vite';
import { CONTRAST, DARK, LIGHT, paletteCss } from '../../src/render/palette.ts';

/** In forced colours (Windows High Contrast), every hue is the system's text colour. */
function forcedCss(): string {
  const forced = { ...LIGHT };
  for (const name of Object.keys(forced) as (keyof typeof forced)[]) forced[name] = 'CanvasText';
  const ground = { paper: 'Canvas', surface: 'Canvas', band: 'Canvas', window: 'Canvas' };
  return paletteCss({ ...forced, ...ground, focus: 'Highlight', muted: 'CanvasText' });
}

function themesCss(): string {
  const light = `${paletteCss(LIGHT)};color-scheme:light`;
  const dark = `${paletteCss(DARK)};color-scheme:dark`;
  const contrast = `${paletteCss(CONTRAST)};color-scheme:light`;
  const auto = ':root:not([data-theme])';
  return [
    `:root{${light}}`,
    `@media (prefers-color-scheme:dark){${auto}{${dark}}}`,
    `@media (prefers-contrast:more){${auto}{${contrast}}}`,
    `:root[data-theme=dark]{${dark}}`,
    `:root[data-theme=contrast]{${contrast}}`,
    `@media print{:root:root{${contrast}}}`,
    `@media (forced-colors:active){:root:root{${forcedCss()}}}`,
  ].join('\n');
}

/** Replaces `@palette;` in CSS with the palettes of render/palette.ts, their only source. */
export function paletteStyles(): Plugin {
  return {
    name: 'khatt:palette',
    enforce: 'pre',
    transform: {
      filter: { id: /\.css$/, code: '@palette;' },
      handler: (code) => code.replace('@palette;', themesCss),
    },
  };
}

import { defineConfig } from 'vite';
import { defines } from './build/parts/defines.ts';
import { fontSubsets } from './build/parts/font-subsets.ts';
import { boot } from './build/parts/inline-script.ts';
import { pagePlugins } from './build/parts/page-plugins.ts';
import { FIRST_PIECES, firstStyles, smaller, styleLoader } from './build/parts/pieces.ts';
import { SOURCES } from './build/sources.ts';

export default defineConfig({
  // Relative addresses, so that the built files work from any sub-path of any host.
  base: './',
  publicDir: 'static',
  build: {
    // What a first view imports is asked for early by boot.js; the rest is a click away, and small.
    modulePreload: false,
    manifest: true,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: { groups: FIRST_PIECES },
      },
    },
  },
  define: defines(),
  plugins: [
    ...pagePlugins(),
    fontSubsets(),
    styleLoader(),
    firstStyles([SOURCES.drawing, SOURCES.reading]),
    smaller(),
    boot(),
  ],
});

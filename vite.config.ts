import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { firstStyles, smaller } from './scripts/bundle.ts';
import { checkedTimelines } from './scripts/checked.ts';
import { paletteStyles } from './scripts/palette-css.ts';
import { boot, prerender } from './scripts/prerender.ts';

export default defineConfig({
  // Relative addresses, so that the built files work from any sub-path of any host.
  base: './',
  publicDir: 'static',
  build: {
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: {
      // What every page starts with is one piece, however much of it other pieces share.
      output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
    },
  },
  define: { KHATT_CHECKED: JSON.stringify(checkedTimelines()) },
  plugins: [
    paletteStyles(),
    svelte({ configFile: false, compilerOptions: { runes: true } }),
    firstStyles(['/Drawing.svelte', '/Reading.svelte']),
    smaller(),
    boot(),
    prerender(),
  ],
});

import { defineConfig } from 'vite';
import { FIRST_PIECES, firstStyles, smaller } from './scripts/bundle.ts';
import { checkedTimelines } from './scripts/checked.ts';
import { pagePlugins } from './scripts/page-plugins.ts';
import { boot } from './scripts/prerender.ts';

export default defineConfig({
  // Relative addresses, so that the built files work from any sub-path of any host.
  base: './',
  publicDir: 'static',
  build: {
    // What a first view imports is asked for early by boot.js; the rest is a click away, and small.
    modulePreload: false,
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: FIRST_PIECES },
        // The start names all pieces: two letters less of each hash, of 36 bits still, are 50 bytes.
        chunkFileNames: 'assets/[name]-[hash:6].js',
      },
    },
  },
  define: { KHATT_CHECKED: JSON.stringify(checkedTimelines()) },
  plugins: [
    ...pagePlugins(),
    firstStyles(['/Drawing.svelte', '/Reading.svelte']),
    smaller(),
    boot(),
  ],
});

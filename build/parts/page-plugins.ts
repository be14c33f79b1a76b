import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { InlineConfig, Plugin, PluginOption } from 'vite';
import { FOLDER } from '../sources.ts';
import { paletteStyles } from './palette-css.ts';

/** The plugins of every build of pages. */
export function pagePlugins(): PluginOption[] {
  return [paletteStyles(), svelteComponents()];
}

export function svelteComponents(): PluginOption {
  // A short class for each component's styles: Svelte's own costs a first view 0.4 kB.
  const cssHash = ({ hash, css }: { hash: (text: string) => string; css: string }) =>
    `s${hash(css).slice(0, 4)}`;
  return svelte({ configFile: false, compilerOptions: { runes: true, cssHash } });
}

/** Base configuration for builds beside the app: none of the app's own. */
export const ALONE: InlineConfig = {
  configFile: false,
  root: FOLDER,
  logLevel: 'error',
  publicDir: false,
};

/** Replaces the helper that Vite wraps around `import()`; the code must export `__vitePreload`. */
export function preloadHelper(code: string): Plugin {
  return {
    name: 'khatt:preload-helper',
    enforce: 'pre',
    load: { filter: { id: /vite\/preload-helper/ }, handler: () => code },
  };
}

/** Leaves `import()` as it is, for builds whose chunks have no stylesheets. */
export function plainImports(): Plugin {
  return preloadHelper('export const __vitePreload = (load) => load();');
}

import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { InlineConfig, Plugin, PluginOption } from 'vite';
import { FOLDER } from '../sources.ts';
import { paletteStyles } from './palette-css.ts';

/** What turns `src/` into pages, in every form that it is built in. */
export function pagePlugins(): PluginOption[] {
  return [paletteStyles(), svelteComponents()];
}

export function svelteComponents(): PluginOption {
  return svelte({ configFile: false, compilerOptions: { runes: true } });
}

/** For all that is built beside the app: nothing of the app's own configuration. */
export const ALONE: InlineConfig = {
  configFile: false,
  root: FOLDER,
  logLevel: 'error',
  publicDir: false,
};

/** Puts code in the place of the helper that Vite wraps around `import()`: it exports `__vitePreload`. */
export function preloadHelper(code: string): Plugin {
  return {
    name: 'khatt:preload-helper',
    enforce: 'pre',
    load: { filter: { id: /vite\/preload-helper/ }, handler: () => code },
  };
}

/** Leaves `import()` as it is, where there are no styles beside it. */
export function plainImports(): Plugin {
  return preloadHelper('export const __vitePreload = (load) => load();');
}

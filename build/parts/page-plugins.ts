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

/** Leaves `import()` as it is: what Vite wraps around it looks for styles, of which there are none. */
export function plainImports(): Plugin {
  return {
    name: 'khatt:plain-imports',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}

import path from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { PluginOption } from 'vite';
import { paletteStyles } from './palette-css.ts';

/** The project's folder. */
export const FOLDER = path.resolve(import.meta.dirname, '..');

/** What turns `src/` into pages, in every form that it is built in. */
export function pagePlugins(): PluginOption[] {
  return [paletteStyles(), svelte({ configFile: false, compilerOptions: { runes: true } })];
}

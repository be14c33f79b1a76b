import type { LazyPanel } from '../../ui/panel.ts';
import TourPanel from './TourPanel.svelte';
import { tourWords as words } from './words.ts';

export { default as Hints } from './Hints.svelte';
export { words };
export const panel: LazyPanel = { Panel: TourPanel, words, title: (lang) => words.of(lang).title };

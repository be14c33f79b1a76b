import type { LazyPanel } from '../../ui/panel.ts';
import AsOfPanel from './AsOfPanel.svelte';
import { asOfWords as words } from './words.ts';

export { default as Handle } from './AsOfHandle.svelte';
export { default as Note } from './AsOfNote.svelte';
export { words };
export const panel: LazyPanel = { Panel: AsOfPanel, words, title: (lang) => words.of(lang).title };

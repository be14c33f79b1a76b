import type { LazyPanel } from '../../ui/panel.ts';
import FindPanel from './FindPanel.svelte';
import { searchWords as words } from './words.ts';

export { default as Note } from './FilterNote.svelte';
export { words };
export const panel: LazyPanel = { Panel: FindPanel, words, title: (lang) => words.of(lang).title };

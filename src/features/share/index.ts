import type { LazyPanel } from '../../ui/panel.ts';
import SharePanel from './SharePanel.svelte';
import { shareWords as words } from './words.ts';

export const panel: LazyPanel = { Panel: SharePanel, words, title: (lang) => words.of(lang).title };

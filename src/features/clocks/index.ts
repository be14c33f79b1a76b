import type { LazyPanel } from '../../ui/panel.ts';
import ClocksPanel from './ClocksPanel.svelte';
import { clocksWords as words } from './words.ts';

export const panel: LazyPanel = {
  Panel: ClocksPanel,
  words,
  title: (lang) => words.of(lang).title,
};

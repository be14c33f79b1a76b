import type { LazyPanel } from '../../ui/panel.ts';
import EmbedDialog from './EmbedDialog.svelte';
import { embedDialogWords as words } from './words.ts';

export const panel: LazyPanel = {
  Panel: EmbedDialog,
  words,
  title: (lang) => words.of(lang).title,
};

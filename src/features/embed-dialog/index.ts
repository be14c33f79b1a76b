import type { LazyPanel } from '../../ui/panel.ts';
import { actorsWords } from '../actors/words.ts';
import { shareWords } from '../share/words.ts';
import EmbedDialog from './EmbedDialog.svelte';
import { embedDialogWords } from './words.ts';

/** The dialog shares some words with other features. */
const WORDS = [embedDialogWords, actorsWords, shareWords];

export const panel: LazyPanel = {
  Panel: EmbedDialog,
  words: {
    load: (lang) => Promise.all(WORDS.map((words) => words.load(lang))),
    has: (lang) => WORDS.every((words) => words.has(lang)),
  },
  title: (lang) => embedDialogWords.of(lang).title,
};

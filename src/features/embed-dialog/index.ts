import type { LazyPanel } from '../../ui/panel.ts';
import { actorsWords } from '../actors/words.ts';
import { shareWords } from '../share/words.ts';
import { embedDialogWords } from './words.ts';

/** The dialog shares some words with other features. */
const WORDS = [embedDialogWords, actorsWords, shareWords];

export { default as Panel } from './EmbedDialog.svelte';
export const words: LazyPanel['words'] = {
  load: (lang) => Promise.all(WORDS.map((each) => each.load(lang))),
  has: (lang) => WORDS.every((each) => each.has(lang)),
};

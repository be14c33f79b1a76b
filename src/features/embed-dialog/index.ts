import type { LazyPanel } from '../../ui/panel.ts';
import { actorsWords } from '../actors/words.ts';
import { shareWords } from '../share/words.ts';
import { embedDialogWords } from './words.ts';

/** It says some things as other features say them. */
const WORDS = [embedDialogWords, actorsWords, shareWords];

export { default as Panel } from './EmbedDialog.svelte';
export const words: LazyPanel['words'] = {
  load: (lang) => Promise.all(WORDS.map((each) => each.load(lang))),
  has: (lang) => WORDS.every((each) => each.has(lang)),
};

import { openOrSay } from './coming.ts';
import { open } from './read/main.ts';

// Reading is what nearly all come for: its code is here at once, that of the other pages on demand.
const isBeside = document.documentElement.dataset['view'] !== undefined;
void openOrSay(isBeside ? async () => (await import('./present/main.ts')).open() : open);

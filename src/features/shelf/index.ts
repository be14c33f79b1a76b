export { show } from './show.ts';
export { shelfWords as words } from './words.ts';

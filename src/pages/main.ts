import { open } from './read/main.ts';

// Reading is what nearly all come for: its code is here at once, that of the other pages on demand.
const isBeside = document.documentElement.dataset['view'] !== undefined;
const opened = isBeside ? import('./present/main.ts').then((present) => present.open()) : open();
opened.catch((failure: unknown) => {
  console.error(failure);
  // boot.js says it, as it does where this script itself cannot be loaded.
  dispatchEvent(new Event('khatt:unloaded'));
});

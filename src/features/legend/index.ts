export { default as Legend } from './Legend.svelte';
export { legendOf } from './legend.ts';
export { legendWords as words } from './words.ts';

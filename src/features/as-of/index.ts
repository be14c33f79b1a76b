export { default as Panel } from './AsOfPanel.svelte';
export { default as Handle } from './AsOfHandle.svelte';
export { default as Note } from './AsOfNote.svelte';
export { asOfWords as words } from './words.ts';

export { default as Panel } from './FindPanel.svelte';
export { default as Note } from './FilterNote.svelte';
export { searchWords as words } from './words.ts';

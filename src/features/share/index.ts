export { default as Panel } from './SharePanel.svelte';
export { shareWords as words } from './words.ts';

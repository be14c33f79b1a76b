export { default as Panel } from './ClocksPanel.svelte';
export { clocksWords as words } from './words.ts';

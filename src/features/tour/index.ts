export { default as Panel } from './TourPanel.svelte';
export { default as Hints } from './Hints.svelte';
export { tourWords as words } from './words.ts';

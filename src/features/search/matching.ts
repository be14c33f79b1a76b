// What finds and what shows matches, in one piece to load.
export { matches } from '../../model/search.ts';
export { default as Highlight } from './Highlight.svelte';

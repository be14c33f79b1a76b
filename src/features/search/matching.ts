// One lazy chunk for finding matches and for marking them.
export { matches } from '../../model/search.ts';
export { default as Highlight } from './Highlight.svelte';

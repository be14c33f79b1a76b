export { drawNarrative } from '../../chart/narrative.ts';
export { threaded } from '../../scene/thread.ts';
export { default as NarrativeNote } from './NarrativeNote.svelte';
export { narrativeWords as words } from './words.ts';

export { drawNarrative } from '../../chart/narrative.ts';
export { threaded } from '../../scene/thread.ts';
export { default as Jump } from './Jump.svelte';
export { default as NarrativeNote } from './NarrativeNote.svelte';
export { narrativeWords as words } from './words.ts';

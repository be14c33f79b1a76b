export { threaded } from '../../scene/thread.ts';
export { tell } from './draw.ts';
export { default as NarrativeNote } from './NarrativeNote.svelte';
export { narrativeWords as words } from './words.ts';

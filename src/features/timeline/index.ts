// What other features load of the drawing.
export { DrawingState } from './drawing.svelte.ts';
export { default as Drawing } from './Drawing.svelte';

/** What makes files of the drawing. */
export const loadPicture = () => import('./picture.ts');

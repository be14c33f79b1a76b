// What other features load of the drawing.
export { default as Drawing } from './Drawing.svelte';
export { drawOffScreen } from './off-screen.ts';

/** What makes files of the drawing. */
export const loadPicture = () => import('./picture.ts');

// The parts of the drawing that other features may load.
export { default as Drawing } from './Drawing.svelte';
export { drawOffScreen } from './off-screen.ts';

/** Makes files of the drawing. */
export const loadPicture = () => import('./picture.ts');

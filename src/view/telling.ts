// What draws the narrative curve, as one piece to be fetched when the reader asks for that order.
export { drawNarrative } from '../chart/narrative.ts';
export { threaded } from '../scene/thread.ts';

// What the drawing does better once it is on screen, as one piece to be fetched after that: arrows led
// around labels, marks that move from one view to the next, flights, labels that make room for one
// another, and rings around what is pointed at.
export { flight } from '../../layout/flight.ts';
export { placeAmongDimmed } from '../../layout/dimmed-placement.ts';
export { routes } from '../../layout/routes.ts';
export { litScene } from '../../scene/parts/lit.ts';
export { tween } from '../../scene/tween.ts';

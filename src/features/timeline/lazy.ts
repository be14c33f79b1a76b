// One lazy chunk, loaded once the first picture is on screen: arrows routed
// around labels, heads that they share, transitions between views, flights, labels that make room for one
// another, and highlights of what is pointed at.
export { drawGivingWay } from '../../chart/give-way.ts';
export { flight } from '../../layout/flight.ts';
export { placeAmongDimmed } from '../../layout/dimmed-placement.ts';
export { litScene } from '../../scene/parts/lit.ts';
export { tween } from '../../scene/tween.ts';
export { asideNodes } from '../../scene/parts/asides.ts';
export { innerTitleNodes } from '../../scene/parts/inner-titles.ts';
export { routedRelations } from '../../scene/parts/arrows.ts';
export { loadSmallMarks } from './small-marks.ts';

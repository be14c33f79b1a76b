// What checks a timeline, as one piece to be fetched when one has to be checked.
export { parseTimeline } from '../data/parse.ts';
export { withKnownZones } from '../data/known-zones.ts';
export { lostEvents } from '../data/lost.ts';
export { problemText } from '../data/problems.ts';

// One lazy chunk that checks a timeline, loaded only for timelines not checked by the build. Their texts may have letters
// that no other has.
import '../ui/rest-fonts.css';

export { parseTimeline } from '../data/parse.ts';
export { withKnownZones } from '../data/known-zones.ts';
export { problemText } from '../data/problems.ts';
export { resolvedAt } from '../data/resolved.ts';

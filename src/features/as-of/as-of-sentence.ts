import { asOfWords } from './words.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';
import { instantText } from '../../ui/instant-text.ts';

/** A sentence with the as-of instant and the number of known events; needs this feature's words. */
export function asOfSentence(app: TimelineState): string {
  if (app.asof === undefined) return asOfWords.of(app.localizer.lang).now;
  const count = app.localizer.words.ofAll(
    app.localizer.number(app.knownEvents.length),
    app.localizer.count(app.scope.length, app.localizer.words.events),
  );
  return `${asOfWords.of(app.localizer.lang).asof(instantText(app, app.asof))} · ${count}`;
}

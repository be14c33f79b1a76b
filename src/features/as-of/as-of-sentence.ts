import { asOfWords } from './words.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';
import { instantText } from '../../ui/instant-text.ts';

/** As of when the page shows what was known, and how many events that is; needs this feature's words. */
export function asOfSentence(app: TimelineState): string {
  if (app.asof === undefined) return asOfWords.of(app.localizer.lang).now;
  const count = app.localizer.words.ofAll(
    app.localizer.number(app.knownEvents.length),
    app.localizer.count(app.scope.length, app.localizer.words.events),
  );
  return `${asOfWords.of(app.localizer.lang).asof(instantText(app, app.asof))} · ${count}`;
}

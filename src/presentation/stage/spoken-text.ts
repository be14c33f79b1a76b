import type { Presentation } from '../../state/presentation.svelte.ts';
import { dateText } from '../../ui/dates.ts';
import { relationSentence } from '../relation-sentence.ts';
import { shownQuotes } from '../shown-quotes.ts';

/** The latest part on the stage, as text for screen readers. */
export function saidOf({ app, slides, slide, build }: Presentation): string {
  const { event, text, relations } = slide;
  const part = build.parts.at(-1);
  if (part === 'text') return app.localizer.text(text);
  if (part === 'quotation') {
    return shownQuotes(event)
      .map(({ quote }) =>
        app.localizer.words.quoted(app.localizer.text(quote.translation) || quote.exact),
      )
      .join(' ');
  }
  if (part === 'relations') {
    return relations.map((relation) => relationSentence(app.localizer, relation, event)).join('. ');
  }
  const [n, total] = [app.localizer.number(build.step + 1), app.localizer.number(slides.length)];
  const status = app.localizer.words.statuses[event.status];
  return app.localizer.words.announce(
    n,
    total,
    app.localizer.title(event),
    dateText(app.localizer, event),
    status,
  );
}

import type { Show } from '../../state/show.svelte.ts';
import { dateText } from '../../ui/dates.ts';
import { relationSentence } from '../relation-sentence.ts';
import { shownQuotes } from '../shown-quotes.ts';

/** What has just come on the stage, for those who hear it. */
export function saidOf({ reader, scenes, scene, frame }: Show): string {
  const { event, text, relations } = scene;
  const part = frame.parts.at(-1);
  if (part === 'text') return reader.text(text);
  if (part === 'quotation') {
    return shownQuotes(event)
      .map(({ quote }) => reader.words.quoted(reader.text(quote.translation) || quote.exact))
      .join(' ');
  }
  if (part === 'relations') {
    return relations.map((relation) => relationSentence(reader, relation, event)).join('. ');
  }
  const [n, total] = [reader.number(frame.step + 1), reader.number(scenes.length)];
  const status = reader.words.statuses[event.status];
  return reader.words.announce(n, total, reader.title(event), dateText(reader, event), status);
}

import type { Presentation } from '../../state/presentation.svelte.ts';
import { dateText } from '../../ui/dates.ts';
import { originText } from '../../ui/origin.ts';
import { around, quotedWords, type Passage } from '../passage.ts';
import { relationSentence } from '../relation-sentence.ts';
import { shownQuotes } from '../shown-quotes.ts';
import { presentationWords } from '../words.ts';

/** What has just come on the stage, for those who hear it. */
export function saidOf(presentation: Presentation): Passage[] {
  const { app, slides, slide, build } = presentation;
  const { localizer } = app;
  if (!slide) return edgeSaid(presentation);
  const { event, text, relations } = slide;
  const part = build.parts.at(-1);
  if (part === 'text') return [localizer.textAndLang(text)];
  if (part === 'quotation') {
    return spaced(
      shownQuotes(event).map((shown) => [quotedWords(app, shown.evidence, shown.quote)]),
    );
  }
  if (part === 'relations') {
    return spaced(
      relations.map((relation) => relationSentence(localizer, relation, event)),
      '. ',
    );
  }
  const [n, total] = [localizer.number(build.step + 1), localizer.number(slides.length)];
  const status = localizer.words.statuses[event.status];
  const { announce } = localizer.words;
  const sentence = (title: string) => announce(n, total, title, dateText(localizer, event), status);
  return around(localizer, localizer.titleOf(event), sentence);
}

function edgeSaid({ app, build }: Presentation): Passage[] {
  if (build.edge === 'closing') {
    return [{ text: presentationWords.of(app.localizer.lang).present.closing }];
  }
  return spaced(
    [[app.localizer.textAndLang(app.whole.data.title)], [{ text: originText(app) }]],
    '. ',
  );
}

/** Passages one after the other, with something between them. */
function spaced(passages: readonly Passage[][], between = ' '): Passage[] {
  return passages.flatMap((one, i) => (i === 0 ? one : [{ text: between }, ...one]));
}

import type { ArrangeInput } from '../../layout/arrange.ts';
import { arrangeStory } from '../../layout/story.ts';
import { toldOrder } from '../../model/telling.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { Figure } from '../../scene/figure.ts';
import { whiskerSpan } from '../../scene/parts/whiskers.ts';
import { buildStory, type StoryView } from '../../scene/story.ts';
import { lanesFoot } from '../../scene/view.ts';
import type { Reader } from '../../state/reader.svelte.ts';
import { narrativeWords } from './words.ts';
import { jumpsTo, jumpText } from '../../ui/jumps.ts';

/** The picture of the order of telling, of what a picture in lanes is made of too. */
export function tell(
  reader: Reader,
  input: Omit<ArrangeInput, 'lanes'>,
  view: Omit<StoryView, 'story' | 'paragraph' | 'untold'>,
): Figure {
  const { timeline } = reader;
  const words = narrativeWords.of(reader.lang);
  const caption = (from: TimelineEvent, to: TimelineEvent) => {
    const ms = jumpsTo(reader, [from, to])[1];
    if (!ms) return undefined;
    const text = jumpText(words, reader, ms);
    return { text, w: view.width(text) };
  };
  const { frame } = view;
  const story = arrangeStory({
    ...input,
    rows: rowsOf(reader),
    isShown: ({ id }) => timeline.byId.has(id),
    topPx: frame.topPx,
    heightPx: lanesFoot(frame) - frame.topPx,
    whisker: ({ event, radiusPx }) => whiskerSpan(event, radiusPx, view),
    caption,
  });
  const paragraph = (n: number) => words.paragraph(reader.number(n));
  return buildStory({ ...view, story, paragraph, untold: words.untold });
}

/** All that has a row: what is not known yet keeps it. */
function rowsOf({ asof, events, scope, timeline }: Reader): readonly TimelineEvent[] {
  if (asof === undefined) return events;
  return toldOrder(scope).map(({ index }) => timeline.events[index]!);
}

import { drawPicture } from '../../chart/picture.ts';
import type { Measure } from '../../layout/wrap.ts';
import type { Scene } from '../../scene/node.ts';
import type { Reader } from '../../state/reader.svelte.ts';
import { originText } from '../../ui/origin.ts';

/** The timeline as a picture for feeds and messages, in the reader's language. */
export function cardScene(reader: Reader, measure: Measure): Scene {
  const { timeline, words } = reader;
  const notes = [originText(reader), reader.count(timeline.events.length, words.events)];
  return drawPicture({ timeline, notes, language: reader, measure });
}

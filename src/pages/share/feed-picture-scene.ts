import { drawPicture } from '../../chart/picture.ts';
import type { Measure } from '../../layout/wrap.ts';
import type { Scene } from '../../scene/node.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';
import { originText } from '../../ui/origin.ts';

/** The timeline as a picture for feeds and messages, in the language of the state. */
export function feedPictureScene(app: TimelineState, measure: Measure): Scene {
  const { timeline } = app;
  const { words } = app.localizer;
  const notes = [originText(app), app.localizer.count(timeline.events.length, words.events)];
  return drawPicture({ timeline, notes, language: app.localizer, measure });
}

import type { Timeline, TimelineEvent } from './timeline.ts';

/** Finds events by what is written in them. */
export const finder = {
  matches(_timeline: Timeline, event: TimelineEvent, query: string): boolean {
    return JSON.stringify(event.data).includes(query);
  },
  pieces(text: string): readonly { text: string; hit: boolean }[] {
    return [{ text, hit: false }];
  },
};

import * as say from './problems.ts';
import type { TimelineData } from './schema.ts';

/** The lanes of more tracks than this share the last: lower ones would hold no text. */
export const MOST_LANES = 100;
/** On one screen at most so many arrows go around labels and marks: to route more would take seconds. */
export const MOST_ROUTED = 250;

/** What of a timeline is too much for the drawing, and what happens to it there. */
export function limitsMet({ tracks = [], relations = [] }: TimelineData): [string, string][] {
  const met: [string, string][] = [];
  if (tracks.length > MOST_LANES) met.push(['tracks', say.sharedLane(tracks.length, MOST_LANES)]);
  if (relations.length > MOST_ROUTED)
    met.push(['relations', say.straightArrows(relations.length, MOST_ROUTED)]);
  return met;
}

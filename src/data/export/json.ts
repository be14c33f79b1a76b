import type { TimelineData } from '../schema.ts';
import type { Sheet } from './sheet.ts';

/**
 * The timeline's file, indented; if only some of its events are wanted, with only what belongs to
 * them. Either way it is a valid timeline.
 */
export function jsonOf({ timeline, rows }: Sheet): string {
  const ids = new Set(rows.map(({ id }) => id));
  const isWhole = timeline.events.every(({ id }) => ids.has(id));
  return `${JSON.stringify(isWhole ? timeline : reduced(timeline, ids), null, 2)}\n`;
}

function reduced(timeline: TimelineData, ids: ReadonlySet<string>): TimelineData {
  const { relations, story, corrections } = timeline;
  const isHere = ({ from, to }: { from: string; to: string }) => ids.has(from) && ids.has(to);
  return {
    ...timeline,
    events: timeline.events.filter(({ id }) => ids.has(id)),
    ...(relations && { relations: relations.filter(isHere) }),
    ...(corrections && {
      corrections: corrections.filter(({ event }) => event === undefined || ids.has(event)),
    }),
    ...(story && { story: { ...story, steps: stepsOf(story.steps, ids) } }),
  };
}

type Steps = NonNullable<TimelineData['story']>['steps'];

/** The tour steps of these events, each with those of its relations (`FROM TYPE TO`) that remain. */
function stepsOf(steps: Steps, ids: ReadonlySet<string>): Steps {
  const isHere = (relation: string) => {
    const [from, , to] = relation.split(' ');
    return ids.has(from!) && ids.has(to!);
  };
  return steps
    .filter(({ event }) => ids.has(event))
    .map((step) => (step.relations ? { ...step, relations: step.relations.filter(isHere) } : step));
}

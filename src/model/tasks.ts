import { knownInstants } from './news.ts';
import { orderingItems } from './ordering.ts';
import { basisQuestions, speakerQuestions } from './quiz.ts';
import type { Timeline } from './timeline.ts';

/** What a class can do with a timeline; as in the address. */
export const TASKS = ['known', 'order', 'told', 'said', 'basis'] as const;
export type Task = (typeof TASKS)[number];

/** Any deal shows whether there is something to deal. */
const SEED = 0.5;

const HAS: Record<Task, (timeline: Timeline) => boolean> = {
  known: ({ events }) => knownInstants(events).length > 1,
  order: (timeline) => orderingItems(timeline, 'time', SEED).length > 0,
  told: (timeline) => orderingItems(timeline, 'told', SEED).length > 0,
  said: (timeline) => speakerQuestions(timeline, SEED).length > 0,
  basis: (timeline) => basisQuestions(timeline, SEED).length > 0,
};

/** The tasks for which a timeline has something to ask. */
export function tasksOf(timeline: Timeline): Task[] {
  return TASKS.filter((task) => HAS[task](timeline));
}

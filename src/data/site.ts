import * as v from 'valibot';
import { IdSchema, TextSchema, type Text } from './schema.ts';

/** The one definition of `data/site.json`: which timeline is the front page, and what the shelf holds. */
export const SiteSchema = v.strictObject({
  $schema: v.optional(v.string()),
  front: v.optional(IdSchema),
  order: v.optional(v.array(IdSchema)),
  titles: v.optional(v.record(IdSchema, TextSchema)),
});

/** A site of several timelines. */
export interface Site {
  /** The id of the timeline on the front page. */
  front: string;
  /** The ids of all timelines, in the order of the shelf. */
  order: readonly string[];
  /** Short titles for the shelf, by id; a timeline without one keeps its own. */
  titles: Readonly<Record<string, Text>>;
}

/** A timeline on the shelf. */
export interface Shelved {
  id: string;
  title: Text;
  languages: readonly string[];
  /** Where its events stand on the small line, from 0 to `LINE_LENGTH`. */
  marks: readonly number[];
}

/** Fine enough for a line of a hundred px. */
export const LINE_LENGTH = 99;

/**
 * The site that `data/site.json` describes.
 *
 * @param json the content of that file
 * @param ids the timelines that can be shown; those that `order` leaves out come last
 * @returns the site, and what it says about timelines that are not there
 */
export function siteOf(json: unknown, ids: readonly string[]): { site: Site; problems: string[] } {
  const parsed = v.safeParse(SiteSchema, json);
  if (!parsed.success) throw new Error(parsed.issues.map(issueText).join('; '));
  const { front, order = [], titles = {} } = parsed.output;
  if (ids.length === 0) throw new Error('data/: no timeline to show');
  if (front !== undefined && !ids.includes(front)) throw new Error(absent('front', front));
  const named = [...new Set(order)].filter((id) => ids.includes(id));
  const whole = [...named, ...ids.filter((id) => !named.includes(id))];
  const problems = [
    ...order.flatMap((id, i) => (ids.includes(id) ? [] : [absent(`order[${i}]`, id)])),
    ...Object.keys(titles).flatMap((id) => (ids.includes(id) ? [] : [absent('titles', id)])),
  ];
  return { site: { front: front ?? whole[0]!, order: whole, titles }, problems };
}

function absent(field: string, id: string): string {
  return `data/site.json: ${field}: no valid timeline in data/: ${JSON.stringify(id)}`;
}

function issueText(issue: v.BaseIssue<unknown>): string {
  return `data/site.json: ${v.getDotPath(issue) ?? 'file'}: ${issue.message}`;
}

import * as v from 'valibot';
import {
  duplicateItem,
  duplicateKey,
  notTheShape,
  pathText,
  problemText,
  referenceHint,
  type PathStep,
} from './problems.ts';
import { IdSchema, noList, TextSchema, type Text } from './schema.ts';
import { scanJson } from './source-position.ts';

/** The one definition of `data/site.json`: which timeline is the front page, and what the shelf holds. */
export const SiteSchema = noList(
  v.strictObject({
    $schema: v.optional(v.string()),
    front: v.optional(IdSchema),
    order: v.optional(v.array(IdSchema)),
    titles: v.optional(noList(v.record(IdSchema, TextSchema))),
  }),
);

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
 * @returns the site, and what it says twice or about timelines that are not there
 */
export function siteOf(json: unknown, ids: readonly string[]): { site: Site; problems: string[] } {
  const parsed = v.safeParse(SiteSchema, json, { message: notTheShape });
  if (!parsed.success) throw new Error(parsed.issues.map(issueText).join('; '));
  const { front, order = [], titles = {} } = parsed.output;
  if (ids.length === 0) throw new Error('data/: no timeline to show');
  if (front !== undefined && !ids.includes(front)) throw new Error(absent('front', front, ids));
  const named = [...new Set(order)].filter((id) => ids.includes(id));
  const whole = [...named, ...ids.filter((id) => !named.includes(id))];
  const problems = [
    ...order.flatMap((id, i) => orderProblem(order, id, i, ids)),
    ...Object.keys(titles).flatMap((id) => (ids.includes(id) ? [] : [absent('titles', id, ids)])),
  ];
  return { site: { front: front ?? whole[0]!, order: whole, titles }, problems };
}

/** The site that the text of `data/site.json` describes. */
export function siteFrom(text: string, ids: readonly string[]): ReturnType<typeof siteOf> {
  const plain = text.replace(/^\uFEFF/, '');
  const problems: string[] = [];
  const notJson = scanJson(plain, {
    duplicate: (path) => void problems.push(placed(pathText(path), duplicateKey(path.at(-1)!))),
  });
  if (notJson)
    throw new Error(`data/site.json: ${problemText({ level: 'error', path: '', ...notJson })}`);
  const read = siteOf(JSON.parse(plain), ids);
  return { ...read, problems: [...problems, ...read.problems] };
}

function orderProblem(
  order: readonly string[],
  id: string,
  index: number,
  ids: readonly string[],
): string[] {
  const field = `order[${index}]`;
  if (!ids.includes(id)) return [absent(field, id, ids)];
  return order.indexOf(id) < index ? [placed(field, duplicateItem(id))] : [];
}

const placed = (field: string, message: string) => `data/site.json: ${field}: ${message}`;

function absent(field: string, id: string, ids: readonly string[]): string {
  const hint = ids.length > 0 ? referenceHint(id, ids) : '';
  return placed(field, `no valid timeline in data/: ${JSON.stringify(id)}${hint}`);
}

function issueText(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map(({ key }) => key as PathStep);
  const field = path.length > 0 ? pathText(path) : 'file';
  const isUnknown = issue.type === 'strict_object' && issue.expected === 'never';
  const fields = Object.keys(SiteSchema.entries);
  return placed(
    field,
    isUnknown ? `unknown field${referenceHint(String(path.at(-1)), fields)}` : issue.message,
  );
}

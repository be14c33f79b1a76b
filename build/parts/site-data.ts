import { existsSync, readFileSync } from 'node:fs';
import { LINE_LENGTH, siteFrom, type Shelved, type Site } from '../../src/data/site.ts';
import { adaptive } from '../../src/layout/adaptive.ts';
import { occupantsOf } from '../../src/layout/occupants.ts';
import { lengthAt } from '../../src/layout/scale.ts';
import { timelineOf, type Timeline } from '../../src/model/timeline.ts';
import { fileOf } from '../sources.ts';
import { checkedData, checkedTexts } from './checked.ts';

let site: Site | undefined;

/** The site that `data/site.json` describes; without that file the first timeline is its front page. */
export function siteData(): Site {
  if (site) return site;
  const file = fileOf('data/site.json');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '{}';
  const read = siteFrom(text, [...checkedTexts().keys()]);
  for (const problem of read.problems) console.warn(problem);
  return (site = read.site);
}

/** The timelines of the site in order, as the shelf shows them; none if there is only one. */
export function shelf(): Shelved[] {
  const { order, titles } = siteData();
  return order.length < 2 ? [] : order.map((id) => shelved(id, titles[id]));
}

function shelved(id: string, title: Shelved['title'] | undefined): Shelved {
  const timeline = timelineOf(checkedData(id));
  const { data } = timeline;
  return { id, title: title ?? data.title, languages: data.languages, marks: marksOf(timeline) };
}

/** Each place on the small line that has an event. */
function marksOf({ events, domain, zone }: Timeline): number[] {
  const scale = adaptive(occupantsOf(events), domain.start, domain.end, zone);
  const [first, last] = [scale.u[0]!, scale.u.at(-1)!];
  const marks = events.map(({ anchor }) =>
    Math.round(((lengthAt(scale, anchor) - first) / (last - first)) * LINE_LENGTH),
  );
  return [...new Set(marks)];
}

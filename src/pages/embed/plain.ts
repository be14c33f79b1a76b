import { directionOf } from '../../i18n/languages.ts';
import { escapeHtml, htmlOf } from '../../data/export/html.ts';
import { parseTimeline } from '../../data/parse.ts';
import { safeUrl } from '../../data/url.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';
import { dateText } from '../../ui/dates.ts';
import { originText } from '../../ui/origin.ts';
import { initialStates, pictureAlt } from '../initial-states.ts';

/** A timeline in one language as plain HTML, for pages without scripts. */
export interface Plain {
  lang: string;
  dir: 'ltr' | 'rtl';
  title: string;
  description: string;
  /** The locale of its words, as `en-GB`. */
  locale: string;
  /** Alternative text of its picture. */
  pictureAlt: string;
  /** The text of the link to the presentation. */
  present: string;
  /** The title of the licences of what the file includes. */
  licences: string;
  /** Title, summary, origin, every event in order, and the sources, as HTML. */
  html: string;
}

/** The plain HTML of a timeline in each of its languages; none if its file is invalid. */
export async function plainOf(json: string): Promise<Plain[]> {
  const { timeline: data } = parseTimeline(json);
  if (!data) return [];
  return (await initialStates(data)).map((app) => {
    const { lang } = app.localizer;
    return {
      lang,
      dir: directionOf(lang),
      title: app.localizer.text(data.title),
      description: app.localizer.text(data.summary),
      locale: app.localizer.words.locale,
      pictureAlt: pictureAlt(app),
      present: app.localizer.words.present,
      licences: app.localizer.words.licences,
      html: htmlOfTimeline(app),
    };
  });
}

const text = (name: string, content: string) =>
  content === '' ? '' : htmlOf(name, {}, escapeHtml(content));

function htmlOfTimeline(app: TimelineState): string {
  const { data, events } = app.timeline;
  const items = events.map((event) => item(app, event)).join('\n');
  return [
    text('h1', app.localizer.text(data.title)),
    text('p', app.localizer.text(data.summary)),
    text('p', originText(app)),
    htmlOf('ol', { role: 'list' }, items),
    text('h2', app.localizer.words.sources),
    htmlOf('ul', {}, (data.sources ?? []).map((source) => sourceItem(app, source)).join('\n')),
  ].join('\n');
}

function item(app: TimelineState, event: TimelineEvent): string {
  const parts = [
    text('strong', dateText(app.localizer, event)),
    text('h2', app.localizer.title(event)),
    text('p', app.localizer.text(event.data.summary)),
  ];
  return htmlOf('li', { 'data-event': event.id }, parts.join('\n'));
}

type Source = NonNullable<TimelineState['timeline']['data']['sources']>[number];

function sourceItem(app: TimelineState, { title, publisher, url }: Source): string {
  const name = [title, publisher]
    .map((each) => app.localizer.text(each))
    .filter(Boolean)
    .join(' · ');
  const href = url === undefined ? null : safeUrl(url);
  const said = escapeHtml(name);
  return htmlOf('li', {}, href ? htmlOf('a', { href, rel: 'external noreferrer' }, said) : said);
}

import { directionOf } from '../../i18n/languages.ts';
import { escapeHtml, htmlOf } from '../../data/export/html.ts';
import { parseTimeline } from '../../data/parse.ts';
import { safeUrl } from '../../data/url.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { Reader } from '../../state/reader.svelte.ts';
import { dateText } from '../../ui/dates.ts';
import { originText } from '../../ui/origin.ts';
import { readersOf } from '../readers.ts';

/** A timeline in one language as a document reads without scripts. */
export interface Plain {
  lang: string;
  dir: 'ltr' | 'rtl';
  title: string;
  description: string;
  /** Title, summary, origin, every event in order, and the sources, as HTML. */
  html: string;
}

/** A timeline in each of its languages; none where its file cannot be read. */
export async function plainOf(json: string): Promise<Plain[]> {
  const { timeline: data } = parseTimeline(json);
  if (!data) return [];
  return (await readersOf(data)).map((reader) => {
    const { lang } = reader;
    return {
      lang,
      dir: directionOf(lang),
      title: reader.text(data.title),
      description: reader.text(data.summary),
      html: htmlOfTimeline(reader),
    };
  });
}

const text = (name: string, content: string) =>
  content === '' ? '' : htmlOf(name, {}, escapeHtml(content));

function htmlOfTimeline(reader: Reader): string {
  const { data, events } = reader.timeline;
  const items = events.map((event) => item(reader, event)).join('\n');
  return [
    text('h1', reader.text(data.title)),
    text('p', reader.text(data.summary)),
    text('p', originText(reader)),
    htmlOf('ol', { role: 'list' }, items),
    text('h2', reader.words.sources),
    htmlOf('ul', {}, (data.sources ?? []).map((source) => sourceItem(reader, source)).join('\n')),
  ].join('\n');
}

function item(reader: Reader, event: TimelineEvent): string {
  const parts = [
    text('strong', dateText(reader, event)),
    text('h2', reader.title(event)),
    text('p', reader.text(event.data.summary)),
  ];
  return htmlOf('li', { 'data-event': event.id }, parts.join('\n'));
}

type Source = NonNullable<Reader['timeline']['data']['sources']>[number];

function sourceItem(reader: Reader, { title, publisher, url }: Source): string {
  const name = [title, publisher]
    .map((each) => reader.text(each))
    .filter(Boolean)
    .join(' · ');
  const href = url === undefined ? null : safeUrl(url);
  const said = escapeHtml(name);
  return htmlOf('li', {}, href ? htmlOf('a', { href, rel: 'external noreferrer' }, said) : said);
}

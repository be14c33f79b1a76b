import { STATIC_PARAMETERS } from '../../data/export/embed-code.ts';
import { embedDialogWords } from './words.ts';
import type { Embedded } from '../../data/export/embed-code.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import { withParams } from '../../state/params.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';
import { dateText } from '../../ui/dates.ts';
import type { PageHost } from '../../ui/panel.ts';
import { actorsWords } from '../actors/words.ts';
import { sharedUrl } from './shared-url.ts';
import { columnHeightPx, embedQuery, textsOf } from './settings.ts';

/** The fallback list has at most this many events, the most important ones, and counts the rest. */
const LISTED = 40;

/**
 * The parts of an embed's code.
 * @param shown a state with the parameters and language of the embed
 */
export function embeddedOf(
  shown: TimelineState,
  heightPx: number | undefined,
  host: PageHost,
): Embedded {
  const { params } = shown;
  const { lang, dir, words } = shown.localizer;
  const own = embedDialogWords.of(lang);
  const title = shown.localizer.text(shown.timeline.data.title);
  const list = listed(shown.events);
  const rest = shown.events.length - list.length;
  // The full page keeps its own theme, and shows all events.
  const whole = withParams(params, { theme: undefined, events: undefined });
  return {
    title,
    lang,
    dir,
    params: textsOf(params, heightPx),
    page: host.addressOf(whole),
    widget: articleUrl(shown, heightPx, host),
    framed: articleUrl(shown, columnHeightPx(heightPx), host),
    loader: new URL('embed.js', host.root).href,
    heightPx: columnHeightPx(heightPx),
    list: list.map((event) => ({
      date: dateText(shown.localizer, event),
      title: shown.localizer.title(event),
    })),
    more: rest > 0 ? actorsWords.of(lang).more(shown.localizer.count(rest, words.events)) : '',
    picture: host.isShared
      ? { url: sharedUrl(host, lang, 'picture.png'), alt: altOf(shown, title) }
      : undefined,
    words: { full: own.full, show: own.show },
  };
}

/** The URL of the embed. */
export function widgetUrl(
  { params }: TimelineState,
  heightPx: number | undefined,
  { root }: PageHost,
): string {
  return new URL(`embed.html${embedQuery(params, heightPx)}`, root).href;
}

/**
 * The URL of the embed in an article: the static one, which costs a reader who only looks a fraction of the
 * bytes, if the build made it and it looks like the live one at first.
 */
function articleUrl(shown: TimelineState, heightPx: number | undefined, host: PageHost): string {
  const { lang = '', theme } = shown.params;
  const isMade = host.isShared && shown.timeline.data.languages.includes(lang);
  const names: readonly string[] = STATIC_PARAMETERS;
  if (!isMade || !Object.keys(shown.params).every((name) => names.includes(name)))
    return widgetUrl(shown, heightPx, host);
  const url = new URL(sharedUrl(host, lang, 'embed.html'));
  if (theme) url.searchParams.set('theme', theme);
  if (heightPx !== undefined) url.searchParams.set('height', String(heightPx));
  return url.href;
}

function listed(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  if (events.length <= LISTED) return events;
  const ranked = [...events].sort((a, b) => b.importance - a.importance);
  const most = new Set(ranked.slice(0, LISTED));
  return events.filter((event) => most.has(event));
}

/** The alternative text of the picture, which shows the whole timeline. */
function altOf(shown: TimelineState, title: string): string {
  const { events } = shown.whole;
  const [first, last] = [events[0], events.at(-1)];
  const count = shown.localizer.count(events.length, shown.localizer.words.events);
  if (!first || !last) return title;
  return embedDialogWords
    .of(shown.localizer.lang)
    .alt(title, count, dateText(shown.localizer, first), dateText(shown.localizer, last));
}

import { COLUMN_PX } from '../../data/export/embed-code.ts';
import { heightAt } from '../../layout/embed-height.ts';
import { formatParams, withParams, type Params } from '../../state/params.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';

/** The settings of an embed. */
export interface Settings {
  /** A language of the timeline, or both. */
  lang: string;
  theme: TimelineState['theme'];
  scale: TimelineState['scale'];
  /** A fixed height in px; undefined if it follows from the content. */
  heightPx: number | undefined;
  /** What it opens with. */
  start: Start;
  /** The event that it opens with, if any. */
  event: string | undefined;
  /** The only events shown; undefined for all. */
  events: readonly string[] | undefined;
  /** Whether other parameters of the page are kept. */
  isKept: boolean;
}
export type Start = 'all' | 'window' | 'event';

/** Limits for a fixed height. */
export const HEIGHTS_PX = { least: 200, most: 4000 };

/** Parameters that the dialog sets itself; `view` and `open` mean nothing to an embed. */
const OWN = [
  ...['data', 'lang', 'theme', 'scale', 'event', 'from', 'to', 'events', 'view', 'open'],
] as (keyof Params)[];

/** Settings for what the page shows now. */
export function settingsOf(app: TimelineState): Settings {
  const { params, theme, scale } = app;
  return {
    lang: params.lang ?? app.localizer.lang,
    theme,
    scale,
    heightPx: undefined,
    start: params.event !== undefined ? 'event' : hasWindow(params) ? 'window' : 'all',
    event: params.event,
    events: params.events,
    isKept: true,
  };
}

export function hasWindow({ from, to }: Params): boolean {
  return from !== undefined || to !== undefined;
}

/** The page's parameters that the dialog does not set itself. */
export function keptOf(params: Params): Params {
  return withParams(params, Object.fromEntries(OWN.map((name) => [name, undefined])));
}

/**
 * The parameters of an embed with these settings.
 * @param data the timeline's URL, or its id
 * @param params the parameters of the page
 */
export function paramsOf(settings: Settings, data: string, params: Params): Params {
  const { lang, theme, scale, start, event, events, isKept } = settings;
  return withParams(isKept ? keptOf(params) : {}, {
    data,
    lang,
    theme: theme === 'auto' ? undefined : theme,
    scale: scale === 'adaptive' ? undefined : scale,
    event: start === 'event' && isAmong(event, events) ? event : undefined,
    from: start === 'window' ? params.from : undefined,
    to: start === 'window' ? params.to : undefined,
    events: events?.length ? events : undefined,
  });
}

function isAmong(event: string | undefined, events: readonly string[] | undefined): boolean {
  return event !== undefined && (!events?.length || events.includes(event));
}

/** The query of an embed's URL, with its `?`. */
export function embedQuery(params: Params, heightPx: number | undefined): string {
  return formatParams(params) + (heightPx === undefined ? '' : `&height=${heightPx}`);
}

/** The parameters as texts, by name. */
export function textsOf(params: Params, heightPx: number | undefined): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(embedQuery(params, heightPx)));
}

/** The height in px of an embed in a column of text. */
export function columnHeightPx(heightPx: number | undefined): number {
  return heightPx ?? heightAt(COLUMN_PX);
}

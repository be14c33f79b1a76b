import { isSpoken } from '../i18n/languages.ts';
import type { Timeline } from '../model/timeline.ts';
import { BOTH, withParams, type Params } from './params.ts';

/** 1 January of the years 1 and 9999: between them, years have four digits. */
const FIRST_ISO = -62_135_596_800_000;
const LAST_ISO = Date.UTC(9999, 0);

/** Whether the timeline's instants can be written in `asof`. */
export function isDatable({ domain: { start, end } }: Timeline): boolean {
  return start >= FIRST_ISO && end < LAST_ISO;
}

/**
 * The parameters that a timeline can answer, without ids that it does not have, languages that
 * neither it nor the interface has, and panels that the page does not offer for it. What is left out
 * is returned as `ignored`, one `name=value` each.
 */
export function supportedParams(
  params: Params,
  timeline: Timeline,
  isPanel: (name: string, timeline: Timeline) => boolean = () => true,
): { params: Params; ignored: string[] } {
  const ignored: string[] = [];
  const one = <Name extends 'event' | 'lang' | 'asof' | 'open'>(
    name: Name,
    isSupported: (value: string) => boolean,
  ): Params[Name] | undefined => {
    const value = params[name];
    if (value === undefined || isSupported(value)) return value;
    ignored.push(`${name}=${value}`);
    return undefined;
  };
  const several = (
    name: 'events' | 'track' | 'actor' | 'tag',
    isSupported: (id: string) => boolean,
  ) => {
    const known = params[name]?.filter(isSupported);
    for (const id of params[name] ?? []) if (!isSupported(id)) ignored.push(`${name}=${id}`);
    return known?.length ? known : undefined;
  };
  const { languages } = timeline.data;
  const isLanguage = (lang: string) =>
    languages.includes(lang) || isSpoken(lang) || (lang === BOTH && languages.length > 1);
  const hasTag = (tag: string) => timeline.events.some(({ data }) => data.tags?.includes(tag));
  const isEvent = (id: string) => timeline.byId.has(id);
  const changes = {
    event: one('event', isEvent),
    lang: one('lang', isLanguage),
    asof: one('asof', () => isDatable(timeline)),
    open: one('open', (panel) => isPanel(panel, timeline)),
    events: several('events', isEvent),
    track: several('track', (id) => timeline.tracks.some((track) => track.id === id)),
    tag: several('tag', hasTag),
    actor: several('actor', (id) => timeline.actors.has(id)),
  };
  return { params: withParams(params, changes), ignored };
}

/** Whether an event that the address names is among what was left out. */
export function lacksEvent(ignored: readonly string[]): boolean {
  return ignored.some((parameter) => /^events?=/.test(parameter));
}

import type { Text } from '../data/schema.ts';
import { dictionaryOf, type Dictionary } from '../i18n/dictionaries.ts';
import { domainOf, type Timeline, type TimelineEvent } from '../model/timeline.ts';
import type { DateStyle, PluralForms } from '../time/words.ts';
import { formatCount, formatNumber } from '../time/intl.ts';
import { formatParams, withParams, type Params } from './params.ts';

/** How a change of state enters the history: a new entry, or in place of the current one. */
export type HistoryMode = 'push' | 'replace';

/**
 * What the reader is doing now. Everything shown derives from the timeline and the parameters of
 * the address; every action of the reader is a method here, and nothing else changes state.
 */
export class Reader {
  timeline = $state.raw<Timeline>()!;
  params = $state.raw<Params>({});
  /** The language that is used where the address names none. */
  #fallbackLang = $state('');
  #commit: (params: Params, mode: HistoryMode) => void;

  /**
   * @param commit writes the parameters into the address
   * @param fallbackLang the reader's language, or the timeline's first
   */
  constructor(
    timeline: Timeline,
    params: Params,
    fallbackLang: string,
    commit: (params: Params, mode: HistoryMode) => void = () => {},
  ) {
    this.timeline = timeline;
    this.params = params;
    this.#fallbackLang = fallbackLang;
    this.#commit = commit;
  }

  lang = $derived.by(() => {
    const asked = this.params.lang;
    return asked !== undefined && this.languages.includes(asked) ? asked : this.#fallbackLang;
  });
  get languages(): readonly string[] {
    return this.timeline.data.languages;
  }
  /** The words of the page: the language's own, or English where the page does not speak it. */
  words: Dictionary = $derived(dictionaryOf(this.lang));
  dir: 'ltr' | 'rtl' = $derived(directionOf(this.lang));
  rtl = $derived(this.dir === 'rtl');
  // Apart from the other parameters, so that a style that stays the same rewrites no date.
  #digits: DateStyle['digits'] = $derived(this.params.digits ?? 'latn');
  #calendar: DateStyle['calendar'] = $derived(this.params.calendar ?? 'gregory');
  dateStyle: DateStyle = $derived({
    locale: this.words.locale,
    digits: this.#digits,
    calendar: this.#calendar,
    words: this.words.dates,
  });
  theme: NonNullable<Params['theme']> | 'auto' = $derived(this.params.theme ?? 'auto');
  scale: NonNullable<Params['scale']> | 'adaptive' = $derived(this.params.scale ?? 'adaptive');

  /** The events that are shown, in time order: all, or those of a focused embed. */
  events: readonly TimelineEvent[] = $derived.by(() => {
    const only = this.params.events;
    return only
      ? this.timeline.events.filter((event) => only.includes(event.id))
      : this.timeline.events;
  });
  /** The stretch of time that the shown events lie in. */
  domain = $derived(
    this.events === this.timeline.events ? this.timeline.domain : domainOf(this.events),
  );
  selected: TimelineEvent | undefined = $derived(this.timeline.byId.get(this.params.event ?? ''));
  /** Position of the selected event among those shown, from 0; -1 where none is. */
  position = $derived(this.selected ? this.events.indexOf(this.selected) : -1);

  /** A text in the reader's language, else in the first that it has. */
  text(text: Text | undefined): string {
    return this.textAndLang(text).text;
  }

  /** The same, with the language that it turned out to be in where that is not the page's. */
  textAndLang(text: Text | undefined): { text: string; lang?: string } {
    if (text === undefined || typeof text === 'string') return { text: text ?? '' };
    const own = text[this.lang];
    if (own !== undefined) return { text: own };
    const lang = this.languages.find((other) => text[other] !== undefined) ?? Object.keys(text)[0]!;
    return { text: text[lang] ?? '', lang };
  }

  title(event: TimelineEvent): string {
    return this.text(event.data.title) || event.id;
  }
  /** A number in the reader's digits. */
  number(n: number): string {
    return formatNumber(this.dateStyle, n);
  }
  /** A counted noun in the form that its number asks for. */
  count(n: number, forms: PluralForms): string {
    return formatCount(this.dateStyle, n, forms);
  }
  /** The zone whose clocks an event's date is told by. */
  zoneOf(event: TimelineEvent): string {
    const { tz } = this.params;
    return tz === undefined || tz === 'event' ? event.zone : tz;
  }
  /** What readers call a zone: the timeline's name for it, else its city. */
  zoneName(zone: string): string {
    const name = this.text(this.timeline.data.zones?.[zone]);
    return name || zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  }
  /** The address with all that the reader has set, but for the window and the event. */
  #kept = $derived(
    formatParams(withParams(this.params, { event: undefined, from: undefined, to: undefined })),
  );
  /** The address of an event, for links: chosen where scripts run, else its place in the list. */
  href(id: string): string {
    return `${this.#kept}${this.#kept ? '&' : '?'}event=${encodeURIComponent(id)}#event-${id}`;
  }

  choose(id: string | undefined, mode: HistoryMode = 'push'): void {
    if (id !== this.params.event) this.#set({ event: id }, mode);
  }
  /** Chooses the event `by` places further in time; from none, the first or the last. */
  step(by: 1 | -1, mode: HistoryMode = 'replace'): void {
    const from = this.position < 0 && by < 0 ? this.events.length : this.position;
    const next = this.events[from + by];
    if (next) this.choose(next.id, mode);
  }
  chooseEdge(edge: 'first' | 'last', mode: HistoryMode = 'replace'): void {
    this.choose(this.events.at(edge === 'first' ? 0 : -1)?.id, mode);
  }
  setScale(scale: 'adaptive' | 'time' | 'steps'): void {
    this.#set({ scale: scale === 'adaptive' ? undefined : scale }, 'replace');
  }
  setLang(lang: string): void {
    this.#set({ lang }, 'replace');
  }
  setTheme(theme: 'auto' | 'light' | 'dark' | 'contrast'): void {
    this.#set({ theme: theme === 'auto' ? undefined : theme }, 'replace');
  }
  /** The visible window as EDTF; undefined shows everything. */
  setWindow(window: { from: string; to: string } | undefined): void {
    this.#set({ from: window?.from, to: window?.to }, 'replace');
  }
  /** Takes over the parameters of an address that the reader went to; writes nothing back. */
  visit(params: Params): void {
    this.params = params;
  }

  #set(changes: Parameters<typeof withParams>[1], mode: HistoryMode): void {
    this.params = withParams(this.params, changes);
    this.#commit(this.params, mode);
  }
}

const RIGHT_TO_LEFT = /^(ar|fa|ur|he|ps|sd|ug|yi|ckb|dv|syr)\b/;

/** The direction a language is written in, by its primary subtag. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
}

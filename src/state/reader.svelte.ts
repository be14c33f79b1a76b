// Its sets, maps and dates are made anew each time, and nothing watches them.
/* eslint-disable svelte/prefer-svelte-reactivity */
import { sharedWords, type SharedWords } from '../i18n/words.ts';
import type { Text } from '../data/schema.ts';
import { directionOf } from '../i18n/languages.ts';
import { filterBy, type Facet } from '../model/filter.ts';
import { knownBy } from '../model/as-of.ts';
import { narrativeOrder } from '../model/narrative-order.ts';
import { domainOf, type Timeline, type TimelineEvent } from '../model/timeline.ts';
import type { Civil } from '../time/civil.ts';
import { formatDuration } from '../time/format.ts';
import type { Instant } from '../time/instant.ts';
import type { DateStyle, PluralForms } from '../time/words.ts';
import { formatCount, formatNumber } from '../time/intl.ts';
import { civilInZone } from '../time/zone.ts';
import {
  BOTH,
  FILTERS,
  formatParams,
  withParams,
  type Panel,
  type Params,
  type View,
} from './params.ts';

/** How a change of state enters the history: a new entry, or in place of the current one. */
export type HistoryMode = 'push' | 'replace';

/** Whether an event answers to a query; see model/search.ts. */
type Matches = (timeline: Timeline, event: TimelineEvent, query: string) => boolean;

/**
 * What the reader is doing now. Everything shown derives from the timeline and the parameters of
 * the address; every action of the reader is a method here, and nothing else changes state.
 */
export class Reader {
  /** All of the timeline, whatever the reader asks to be left out. */
  whole = $state.raw<Timeline>()!;
  params = $state.raw<Params>({});
  /** What searches; absent until it is loaded. */
  #matches = $state.raw<Matches>();
  /** What is pointed at: ids of events with spaces between, after "¶" where it is a paragraph that has them. */
  lit = $state('');
  /** The language that is used where the address names none. */
  #fallbackLang = $state('');
  #commit: (params: Params, mode: HistoryMode) => void;
  /** The address of the page that its links lead to; empty where that is the page itself, null for none. */
  readonly home: string | null;

  /**
   * @param commit writes the parameters into the address
   * @param fallbackLang the reader's language, or the timeline's first
   * @param home the page that links lead to, where that is another one or none
   */
  constructor(
    timeline: Timeline,
    params: Params,
    fallbackLang: string,
    commit: (params: Params, mode: HistoryMode) => void = () => {},
    home: string | null = '',
  ) {
    this.whole = timeline;
    this.params = params;
    this.#fallbackLang = fallbackLang;
    this.#commit = commit;
    this.home = home;
  }

  lang = $derived.by(() => {
    const asked = this.params.lang;
    return asked !== undefined && this.languages.includes(asked) ? asked : this.#fallbackLang;
  });
  get languages(): readonly string[] {
    return this.whole.data.languages;
  }
  /** The language that stands beside the reader's, where the reader asks for both. */
  secondLang = $derived(
    this.params.lang === BOTH ? this.languages.find((lang) => lang !== this.lang) : undefined,
  );
  /** The words of the page: the language's own, or English where the page does not speak it. */
  words: SharedWords = $derived(sharedWords.of(this.lang));
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

  order: 'time' | 'told' = $derived(this.params.order ?? 'time');
  /** The instant whose knowledge the page shows; undefined where it shows today's. */
  asof: Instant | undefined = $derived(
    this.params.asof === undefined ? undefined : Date.parse(this.params.asof),
  );
  /** The timeline as it was known at `asof`. */
  timeline: Timeline = $derived(
    this.asof === undefined ? this.whole : knownBy(this.whole, this.asof),
  );

  /** The events that the page is about, in time order: all, or those of a focused embed. */
  scope: readonly TimelineEvent[] = $derived.by(() => {
    const only = this.params.events;
    return only ? this.whole.events.filter((event) => only.includes(event.id)) : this.whole.events;
  });
  /** Those of them that are shown, which are those known at `asof`, in time order. */
  chronicle: readonly TimelineEvent[] = $derived.by(() => {
    if (this.asof === undefined) return this.scope;
    return this.scope.flatMap(({ id }) => this.timeline.byId.get(id) ?? []);
  });
  /** The same in the order that the reader has chosen. */
  events: readonly TimelineEvent[] = $derived(
    this.order === 'told' ? narrativeOrder(this.chronicle) : this.chronicle,
  );
  /** The stretch of time that the page is about. */
  domain = $derived(this.scope === this.whole.events ? this.whole.domain : domainOf(this.scope));

  /** Whether any filter is set. */
  isFiltered = $derived(FILTERS.some((name) => this.params[name] !== undefined));
  /** The shown events that the filters let through, in the reader's order: those to step through. */
  stops: readonly TimelineEvent[] = $derived.by(() => {
    if (!this.isFiltered) return this.events;
    const { params, timeline } = this;
    const matches = this.#matches;
    const passes = filterBy(timeline, params);
    const { q } = params;
    return this.events.filter(
      (event) => passes(event) && (q === undefined || !matches || matches(timeline, event, q)),
    );
  });
  #found = $derived(this.isFiltered ? new Set(this.stops) : undefined);
  /** Whether an event is filtered out: it stays in its place, and fades. */
  isFaded(event: TimelineEvent): boolean {
    return this.#found !== undefined && !this.#found.has(event);
  }

  /** Whether the reader has asked for all of a filter's values. */
  isAsked(name: Facet, values: readonly string[]): boolean {
    return values.every((value) => this.params[name]?.includes(value));
  }

  selected: TimelineEvent | undefined = $derived(this.timeline.byId.get(this.params.event ?? ''));
  /** Position of the selected event among the stops, from 0; -1 where none is. */
  position = $derived(this.selected ? this.stops.indexOf(this.selected) : -1);

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

  /** The text in the language that stands beside the reader's, where it has one of its own. */
  secondText(text: Text | undefined): string {
    if (this.secondLang === undefined || typeof text !== 'object') return '';
    return text[this.lang] === undefined ? '' : (text[this.secondLang] ?? '');
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
  /** The zone of the second clock, where the reader has chosen one. */
  secondZone: string | undefined = $derived(
    this.params.tz === 'event' ? undefined : this.params.tz,
  );
  /** The zone whose days the axis and the list's headings follow. */
  zone: string = $derived(this.secondZone ?? this.whole.zone);
  /** Zones whose clocks stand beside an event's own: the chosen one, else those that the timeline names. */
  otherZones: readonly string[] = $derived(
    this.secondZone ? [this.secondZone] : Object.keys(this.whole.data.zones ?? {}),
  );
  /** A length of time in words. */
  length(ms: number): string {
    return formatDuration(ms, this.dateStyle);
  }
  /** Calendar and clock at an instant, by the timeline's own. */
  civil(t: Instant): Civil {
    return civilInZone(t, this.whole.zone);
  }
  /** Texts as a sentence lists them. */
  list(texts: readonly string[]): string {
    return new Intl.ListFormat(this.words.locale, { type: 'conjunction' }).format(texts);
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
  /** The address of an event, for links: chosen where scripts run, else its place in the list, where it has one. */
  href(id: string): string {
    if (this.home === null) return '#';
    return `${this.home}${this.#kept}${this.#kept ? '&' : '?'}event=${encodeURIComponent(id)}#event-${id}`;
  }

  /** Searches by a function from now on. */
  searchBy(matches: Matches): void {
    this.#matches = matches;
  }
  /** Points at events, until it points at others or at none. */
  light(ids = ''): void {
    this.lit = ids;
  }
  isLit(id: string): boolean {
    return ` ${this.lit} `.includes(` ${id} `);
  }
  choose(id: string | undefined, mode: HistoryMode = 'push'): void {
    if (id !== this.params.event) this.#set({ event: id }, mode);
  }
  /** The stop `by` places further; from none, the first or the last. */
  beside(by: 1 | -1): TimelineEvent | undefined {
    return this.stops[this.#place(by) + by];
  }
  /** Chooses that stop. */
  step(by: 1 | -1, mode: HistoryMode = 'replace'): void {
    const next = this.beside(by);
    if (next) this.choose(next.id, mode);
  }
  /** Where a step starts from: the chosen event, or beside it where that one is filtered out. */
  #place(by: 1 | -1): number {
    if (this.position >= 0) return this.position;
    const { selected, events } = this;
    if (!selected) return by > 0 ? -1 : this.stops.length;
    const rank = new Map(events.map((event, i) => [event, i]));
    const later = this.stops.findIndex((stop) => rank.get(stop)! > rank.get(selected)!);
    const next = later < 0 ? this.stops.length : later;
    return by > 0 ? next - 1 : next;
  }
  chooseEdge(edge: 'first' | 'last', mode: HistoryMode = 'replace'): void {
    this.choose(this.stops.at(edge === 'first' ? 0 : -1)?.id, mode);
  }
  setOrder(order: 'time' | 'told'): void {
    this.#set({ order: order === 'time' ? undefined : order }, 'push');
  }
  /** Shows what was known at an instant; undefined shows what is known today. */
  setAsof(t: Instant | undefined): void {
    const second = (t: Instant) => Math.round(t / 1000) * 1000;
    const asof = t === undefined ? undefined : new Date(second(t)).toISOString();
    this.#set({ asof: asof?.replace('.000Z', 'Z') }, 'replace');
  }
  setQuery(q: string): void {
    this.#set({ q: q === '' ? undefined : q }, 'replace');
  }
  /** The values that one filter lets through; none takes the filter away. */
  setFacet(name: Facet, values: readonly string[], mode: HistoryMode = 'replace'): void {
    this.#set({ [name]: values.length > 0 ? values : undefined }, mode);
  }
  /** Lets values of a filter through too, or not any more. */
  toggleFacet(name: Facet, values: readonly string[]): void {
    const rest = (this.params[name] ?? []).filter((value) => !values.includes(value));
    this.setFacet(name, this.isAsked(name, values) ? rest : [...rest, ...values]);
  }
  clearFilters(): void {
    this.#set(Object.fromEntries(FILTERS.map((name) => [name, undefined])), 'replace');
  }
  /** Tells every time by another zone's clocks too; 'event' by the events' own alone. */
  setZone(tz: string): void {
    this.#set({ tz: tz === 'event' ? undefined : tz }, 'replace');
  }
  setCalendar(calendar: 'gregory' | 'islamic-umalqura'): void {
    this.#set({ calendar: calendar === 'gregory' ? undefined : calendar }, 'replace');
  }
  setDigits(digits: 'latn' | 'arab'): void {
    this.#set({ digits: digits === 'latn' ? undefined : digits }, 'replace');
  }
  /** Leaves the story: everything is in view again, and nothing is chosen. */
  leaveStory(): void {
    this.#set({ open: undefined, event: undefined, from: undefined, to: undefined }, 'push');
  }
  /** Shows the page of an actor, whose events alone stay in front. */
  showActor(id: string): void {
    this.#set({ actor: [id], event: undefined, open: undefined }, 'push');
  }
  /** Opens a panel beside the drawing, or closes the one that is open. */
  setOpen(open: Panel | undefined): void {
    this.#set({ open }, 'replace');
  }
  /** Says where a presentation is, or which task a class is at; without a task it chooses one. */
  setPlace(
    place: { event?: string; step?: string; task?: string | undefined },
    mode: HistoryMode,
  ): void {
    this.#set(place, mode);
  }
  /** The address of another page of the same timeline. */
  hrefOfView(view: View | undefined, changes: Parameters<typeof withParams>[1] = {}): string {
    return formatParams(withParams(this.params, { view, open: undefined, ...changes })) || '?';
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

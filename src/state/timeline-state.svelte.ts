// Its sets, maps and dates are made anew each time, and nothing watches them.
/* eslint-disable svelte/prefer-svelte-reactivity */
import { filterBy, type Facet } from '../model/filter.ts';
import { knownBy } from '../model/as-of.ts';
import { narrativeOrder } from '../model/narrative-order.ts';
import { domainOf, type Timeline, type TimelineEvent } from '../model/timeline.ts';
import type { Instant } from '../time/instant.ts';
import { Localizer } from './localizer.svelte.ts';
import { FILTERS, formatParams, withParams, type Params, type View } from './params.ts';

/** How a change of state enters the history: a new entry, or in place of the current one. */
export type HistoryMode = 'push' | 'replace';

/** Whether an event answers to a query; see model/search.ts. */
type Matches = (timeline: Timeline, event: TimelineEvent, query: string) => boolean;

/**
 * What the reader of one timeline does now. Everything shown derives from the timeline and the
 * parameters of the address; every action of the reader is a method here, and nothing else changes state.
 */
export class TimelineState {
  /** All of the timeline, whatever the reader asks to be left out. */
  whole = $state.raw<Timeline>()!;
  params = $state.raw<Params>({});
  readonly localizer: Localizer;
  /** What searches; absent until it is loaded. */
  #matches = $state.raw<Matches>();
  /** What is pointed at: ids of events with spaces between, after "¶" where it is a paragraph that has them. */
  lit = $state('');
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
    this.localizer = new Localizer(timeline.data, timeline.zone, () => this.params, fallbackLang);
    this.#commit = commit;
    this.home = home;
  }

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
  knownEvents: readonly TimelineEvent[] = $derived.by(() => {
    if (this.asof === undefined) return this.scope;
    return this.scope.flatMap(({ id }) => this.timeline.byId.get(id) ?? []);
  });
  /** The same in the order that the reader has chosen. */
  events: readonly TimelineEvent[] = $derived(
    this.order === 'told' ? narrativeOrder(this.knownEvents) : this.knownEvents,
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
  isDimmed(event: TimelineEvent): boolean {
    return this.#found !== undefined && !this.#found.has(event);
  }

  /** Whether the reader has asked for all of a filter's values. */
  isAsked(name: Facet, values: readonly string[]): boolean {
    return values.every((value) => this.params[name]?.includes(value));
  }

  selected: TimelineEvent | undefined = $derived(this.timeline.byId.get(this.params.event ?? ''));
  /** Position of the selected event among the stops, from 0; -1 where none is. */
  position = $derived(this.selected ? this.stops.indexOf(this.selected) : -1);

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
  leaveTour(): void {
    this.#set({ open: undefined, event: undefined, from: undefined, to: undefined }, 'push');
  }
  /** Shows the page of an actor, whose events alone stay in front. */
  showActor(id: string): void {
    this.#set({ actor: [id], event: undefined, open: undefined }, 'push');
  }
  /** Opens a panel beside the drawing, or closes the one that is open. */
  setOpen(open: string | undefined): void {
    this.#set({ open }, 'replace');
  }
  /** Sets the step of a presentation, or the task of the classroom or the handouts. */
  setStepOrTask(changes: Parameters<typeof withParams>[1], mode: HistoryMode): void {
    this.#set(changes, mode);
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

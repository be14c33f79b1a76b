// The sets, maps and dates here are local: reactive ones are not needed.
/* eslint-disable svelte/prefer-svelte-reactivity */
import { filterBy, type Facet } from '../model/filter.ts';
import { knownBy } from '../model/as-of.ts';
import type { Telling } from '../model/guided-tour.ts';
import { narrativeOrder } from '../model/narrative-order.ts';
import { domainOf, type Timeline, type TimelineEvent } from '../model/timeline.ts';
import type { Instant } from '../time/instant.ts';
import { Localizer } from './localizer.svelte.ts';
import { FILTERS, formatParams, withParams, type Params, type View } from './params.ts';

/** How a change enters the browser's history: as a new entry, or in place of the current one. */
export type HistoryMode = 'push' | 'replace';

/** Whether an event matches a query; see model/search.ts. */
type Matches = (timeline: Timeline, event: TimelineEvent, query: string) => boolean;

/**
 * The state of the page of one timeline. Everything shown derives from the timeline and the
 * parameters of the address; every action of the reader is a method, and nothing else changes the state.
 */
export class TimelineState {
  /** The whole timeline, regardless of parameters. */
  whole = $state.raw<Timeline>()!;
  params = $state.raw<Params>({});
  readonly localizer: Localizer;
  /** Lazy; the search function. */
  #matches = $state.raw<Matches>();
  /** The highlighted events: ids separated by spaces, after "¶" if a paragraph is pointed at. */
  lit = $state('');
  /** What the guided tour has told, while there is one. */
  tour = $state.raw<() => Telling>();
  /** Whether marks of the drawing stand beside their dates for want of room. */
  hasAsides = $state(false);
  /** How many events of the file could not be read. */
  lost = 0;
  /** Whether the address names an event that is not there. */
  isMissing = $state(false);
  /** Where panel and event share a place: whether the event is in front, because it was chosen last. */
  isPanelBehind = $state(false);
  /** Whether single characters are shortcuts. */
  areKeysOn = $state(true);
  /** Keeps the reader's choice of that. */
  onkeys: (areOn: boolean) => void = () => {};
  #commit: (params: Params, mode: HistoryMode) => void;
  /** The URL of the page to which links lead; empty for this page, null for none. */
  readonly home: string | null;

  /**
   * @param commit writes the parameters into the address
   * @param fallbackLang the reader's language, or the timeline's first
   * @param home the page to which links lead, if it is another one; null for none
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
  /** The as-of instant; undefined for today's knowledge. */
  asof: Instant | undefined = $derived(
    this.params.asof === undefined ? undefined : Date.parse(this.params.asof),
  );
  /** The timeline as known at `asof`. */
  timeline: Timeline = $derived(
    this.asof === undefined ? this.whole : knownBy(this.whole, this.asof),
  );

  /** The events that the page covers, in time order: all, or those of a focused embed. */
  scope: readonly TimelineEvent[] = $derived.by(() => {
    const only = this.params.events;
    return only ? this.whole.events.filter((event) => only.includes(event.id)) : this.whole.events;
  });
  /** The shown events: those known at `asof`, in time order. */
  knownEvents: readonly TimelineEvent[] = $derived.by(() => {
    if (this.asof === undefined) return this.scope;
    return this.scope.flatMap(({ id }) => this.timeline.byId.get(id) ?? []);
  });
  /** The shown events in the chosen order. */
  events: readonly TimelineEvent[] = $derived(
    this.order === 'told' ? narrativeOrder(this.knownEvents) : this.knownEvents,
  );
  /** The time that the page covers. */
  domain = $derived(this.scope === this.whole.events ? this.whole.domain : domainOf(this.scope));

  /** Whether any filter is set. */
  isFiltered = $derived(FILTERS.some((name) => this.params[name] !== undefined));
  /** The shown events that pass the filters, in the chosen order: Previous and Next go through them. */
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
  /** Whether an event is filtered out, or not yet told: it stays in its place, dimmed. */
  isDimmed(event: TimelineEvent): boolean {
    return this.#found?.has(event) === false || this.tour?.().told.has(event.id) === false;
  }

  /** Whether the filter has all of these values. */
  isAsked(name: Facet, values: readonly string[]): boolean {
    return values.every((value) => this.params[name]?.includes(value));
  }

  selected: TimelineEvent | undefined = $derived(this.timeline.byId.get(this.params.event ?? ''));
  /** Position of the selected event among the stops, from 0; -1 if none is selected. */
  position = $derived(this.selected ? this.stops.indexOf(this.selected) : -1);

  /** The parameters to keep in links: all but the window and the event. */
  #kept = $derived(
    formatParams(withParams(this.params, { event: undefined, from: undefined, to: undefined })),
  );
  /** The URL of a link to an event: chosen with scripts, else its item in the list. */
  href(id: string): string {
    if (this.home === null) return '#';
    return `${this.home}${this.#kept}${this.#kept ? '&' : '?'}event=${encodeURIComponent(id)}#event-${id}`;
  }

  /** Sets the search function. */
  searchBy(matches: Matches): void {
    this.#matches = matches;
  }
  /** Highlights events, until the next call. */
  light(ids = ''): void {
    this.lit = ids;
  }
  isLit(id: string): boolean {
    return ` ${this.lit} `.includes(` ${id} `);
  }
  choose(id: string | undefined, mode: HistoryMode = 'push'): void {
    this.isPanelBehind = id !== undefined;
    if (id !== this.params.event) this.#set({ event: id }, mode);
  }
  /** The stop `by` positions further; from none, the first or the last. */
  beside(by: 1 | -1): TimelineEvent | undefined {
    return this.stops[this.#place(by) + by];
  }
  /** Selects that stop. */
  step(by: 1 | -1, mode: HistoryMode = 'replace'): void {
    const next = this.beside(by);
    if (next) this.choose(next.id, mode);
  }
  /** The position from which a step starts: the chosen event, or next to it if that one is filtered out. */
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
  /** Shows what was known at an instant; undefined for today's knowledge. */
  setAsof(t: Instant | undefined): void {
    const second = (t: Instant) => Math.round(t / 1000) * 1000;
    const asof = t === undefined ? undefined : new Date(second(t)).toISOString();
    this.#set({ asof: asof?.replace('.000Z', 'Z') }, 'replace');
  }
  setQuery(q: string): void {
    this.#set({ q: q === '' ? undefined : q }, 'replace');
  }
  /** Sets the values of a filter; none removes it. */
  setFacet(name: Facet, values: readonly string[], mode: HistoryMode = 'replace'): void {
    this.#set({ [name]: values.length > 0 ? values : undefined }, mode);
  }
  /** Adds values to a filter, or removes them. */
  toggleFacet(name: Facet, values: readonly string[]): void {
    const rest = (this.params[name] ?? []).filter((value) => !values.includes(value));
    this.setFacet(name, this.isAsked(name, values) ? rest : [...rest, ...values]);
  }
  clearFilters(): void {
    this.#set(Object.fromEntries(FILTERS.map((name) => [name, undefined])), 'replace');
  }
  /** Shows times in a second zone; 'event' for the events' own zones only. */
  setZone(tz: string): void {
    this.#set({ tz: tz === 'event' ? undefined : tz }, 'replace');
  }
  setCalendar(calendar: 'gregory' | 'islamic-umalqura'): void {
    this.#set({ calendar: calendar === 'gregory' ? undefined : calendar }, 'replace');
  }
  setDigits(digits: 'latn' | 'arab'): void {
    this.#set({ digits: digits === 'latn' ? undefined : digits }, 'replace');
  }
  /** Leaves the tour: nothing is chosen. */
  leaveTour(): void {
    this.#set({ open: undefined, event: undefined }, 'push');
  }
  /** Shows the page of an actor, and filters by the actor. */
  showActor(id: string): void {
    this.#set({ actor: [id], event: undefined, open: undefined }, 'push');
  }
  /** Opens a panel, or closes the open one. */
  setOpen(open: string | undefined): void {
    this.isPanelBehind = false;
    this.#set({ open }, 'replace');
  }
  /** Sets the step of a presentation, or the task of the classroom or the handouts. */
  setStepOrTask(changes: Parameters<typeof withParams>[1], mode: HistoryMode): void {
    this.#set(changes, mode);
  }
  /** The URL of another page of the same timeline. */
  hrefOfView(view: View | undefined, changes: Parameters<typeof withParams>[1] = {}): string {
    return formatParams(withParams(this.params, { view, open: undefined, ...changes })) || '?';
  }
  switchKeys(areOn: boolean): void {
    this.areKeysOn = areOn;
    this.onkeys(areOn);
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
  /** Takes over the parameters after the reader went back or forward; does not write to the address. */
  visit(params: Params): void {
    if (params.open !== this.params.open) this.isPanelBehind = false;
    this.params = params;
  }

  #set(changes: Parameters<typeof withParams>[1], mode: HistoryMode): void {
    this.params = withParams(this.params, changes);
    this.#commit(this.params, mode);
  }
}

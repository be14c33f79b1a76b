/** A value, or null to go back to the default. */
type Optional<Value> = Value | null | undefined;

/**
 * What is shown, and how. The names and values are those of the page's address, but for
 * `timeline`, `height`, `fonts` and `home`.
 */
export interface Options {
  /** The timeline, as parsed JSON, or the address of its file, relative to the document. */
  timeline: object | string | URL;
  /** A language of the timeline, or `both`. Default: that of the text around, else the reader's. */
  lang?: Optional<string>;
  /** The id of the chosen event. */
  event?: Optional<string>;
  /** The visible window, from and to an EDTF date. Default: everything. */
  from?: Optional<string>;
  to?: Optional<string>;
  scale?: Optional<'adaptive' | 'time' | 'steps'>;
  order?: Optional<'time' | 'told'>;
  /** An ISO 8601 instant: only what was known then. */
  asof?: Optional<string>;
  /** Ids of events: only these. */
  events?: Optional<readonly string[]>;
  /** Filters: events that do not answer to them fade. */
  q?: Optional<string>;
  track?: Optional<readonly string[]>;
  kind?: Optional<readonly string[]>;
  status?: Optional<readonly string[]>;
  actor?: Optional<readonly string[]>;
  tag?: Optional<readonly string[]>;
  relation?: Optional<readonly string[]>;
  /** `event`, or an IANA time zone. */
  tz?: Optional<string>;
  theme?: Optional<'auto' | 'light' | 'dark' | 'contrast'>;
  digits?: Optional<'latn' | 'arab'>;
  calendar?: Optional<'gregory' | 'islamic-umalqura'>;
  /** A fixed height in px, which the timeline fits itself into. Default: as high as it needs. */
  height?: Optional<number>;
  /** Whether the fonts beside the module are loaded. Default: true. Read once, by `mount`. */
  fonts?: boolean;
  /** The address of the whole page, for the link at the foot. Default: no link. */
  home?: Optional<string | URL>;
  /** What the timeline is called there. Default: the address that it came from. */
  data?: Optional<string>;
}

/** What a listener is told. */
export interface Events {
  /** The timeline is on screen. */
  ready: undefined;
  /** The reader has chosen an event: its id, or null where none is chosen any more. */
  event: string | null;
  /** The height has changed, in px. */
  height: number;
  /** The timeline cannot be shown: what is wrong, and where, as in `events[3].date: missing`. */
  error: string;
}

/** A timeline in a page. */
export interface Mounted {
  /** Changes some options; what is not named stays as it is, the visible window too. */
  update(changes: Partial<Options>): void;
  /** Takes everything away. What is called after it does nothing. */
  destroy(): void;
  /** Calls the listener from now on; returns what stops that. */
  on<Type extends keyof Events>(type: Type, listener: (detail: Events[Type]) => void): () => void;
}

/**
 * Shows a timeline at the end of an element, in a shadow root: no style leaks in or out. It is there
 * when `ready` is told; until then, and where it cannot be shown, a word says so.
 */
export function mount(element: Element, options: Options): Mounted;

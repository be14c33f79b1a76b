/** A value, or null to go back to the default. */
type Optional<Value> = Value | null | undefined;

/**
 * What is shown, and how. The names and values are those of the page's URL, except
 * `timeline`, `height`, `headingLevel`, `fonts` and `home`.
 */
export interface Options {
  /** The timeline, as parsed JSON, or the address of its file, relative to the document. */
  timeline: object | string | URL;
  /** A language of the timeline, or `both`. Default: that of the surrounding text, else the reader's. */
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
  /** Filters: events that do not match are dimmed. */
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
  /** A fixed height from 200 to 4000 px, into which the timeline fits. Default: as high as needed. */
  height?: Optional<number>;
  /** The level of the title's heading, where the page around has its own first heading. Default: 1. */
  headingLevel?: Optional<1 | 2 | 3 | 4 | 5 | 6>;
  /** Whether the fonts beside the module are loaded. Default: true. Read once, by `mount`. */
  fonts?: boolean;
  /** The URL of the full page, for the link in the footer. Default: no link. */
  home?: Optional<string | URL>;
  /** The value of `data` in that link. Default: the URL that the timeline came from. */
  data?: Optional<string>;
}

/** Events and the argument of their listeners. */
export interface Events {
  /** The timeline is on screen. */
  ready: undefined;
  /** The reader has chosen an event: its id, or null if none is chosen any more. */
  event: string | null;
  /** The height has changed, in px. */
  height: number;
  /** The timeline cannot be shown: what is wrong, and where, as in `events[3].date: missing`. */
  error: string;
}

/** A timeline in a page. */
export interface Mounted {
  /** Changes some options; all others stay as they are, also the visible window. */
  update(changes: Partial<Options>): void;
  /** Removes everything. Later calls do nothing. */
  destroy(): void;
  /** Adds a listener; returns a function that removes it. */
  on<Type extends keyof Events>(type: Type, listener: (detail: Events[Type]) => void): () => void;
}

/**
 * Shows a timeline at the end of an element, in a shadow root: no style leaks in or out. It is shown
 * when `ready` fires; until then, or if it cannot be shown, there is a message.
 */
export function mount(element: Element, options: Options): Mounted;

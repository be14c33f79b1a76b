import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
  type Range,
  type VirtualItem,
} from '@tanstack/virtual-core';

/** The height of an entry that was not measured yet. */
const ENTRY_PX = 88;
/** Entries rendered before and after those in sight. */
const BEYOND = 8;

/** What a window on a list shows. */
interface ListInput {
  count: number;
  keyOf: (index: number) => string;
  /** Different entries that are rendered wherever the window is. */
  pinned: readonly number[];
}

/**
 * The entries of a long list that are in sight of the browser's window, with their places. Heights are measured as they
 * come into sight; entries above those that change stay where they are read.
 */
export class ListWindow {
  #version = $state(0);
  #virtualizer: Virtualizer<Window, HTMLElement>;
  #input: () => ListInput;

  /** @param input what the list has; read anew whenever it changes */
  constructor(input: () => ListInput) {
    this.#input = input;
    this.#virtualizer = new Virtualizer<Window, HTMLElement>(this.#options(0));
  }

  #options(scrollMargin: number) {
    return {
      count: this.#input().count,
      getItemKey: (index: number) => this.#input().keyOf(index),
      rangeExtractor: (range: Range) => this.#indexes(range),
      estimateSize: () => ENTRY_PX,
      overscan: BEYOND,
      scrollMargin,
      getScrollElement: () => window,
      initialOffset: () => scrollY,
      observeElementRect: observeWindowRect,
      observeElementOffset: observeWindowOffset,
      scrollToFn: windowScroll,
      // What is measured changes what is rendered: not while the browser tells of sizes.
      useAnimationFrameWithResizeObserver: true,
      onChange: () => void (this.#version += 1),
    };
  }

  #indexes(range: Range): number[] {
    const { pinned, count } = this.#input();
    const inSight = defaultRangeExtractor(range);
    const others = pinned.filter((index) => index < count && !inSight.includes(index));
    return [...inSight, ...others].sort((a, b) => a - b);
  }

  /** Entries in order, with the distance of each from the top of the list, in px. */
  get entries(): readonly VirtualItem[] {
    void this.#version;
    return this.#virtualizer.getVirtualItems();
  }

  get heightPx(): number {
    void this.#version;
    return this.#virtualizer.getTotalSize();
  }

  /** The distance of the list from the top of the page, which an entry's place includes. */
  get marginPx(): number {
    void this.#version;
    return this.#virtualizer.options.scrollMargin;
  }

  /** Follows the page from now on; returns a function that ends it. */
  mount(): () => void {
    const end = this.#virtualizer._didMount();
    this.#virtualizer._willUpdate();
    return end;
  }

  /** To be called when the list has changed, or its place in the page. */
  update(marginPx: number): void {
    this.#virtualizer.setOptions(this.#options(marginPx));
    this.#virtualizer._willUpdate();
    this.#version += 1;
  }

  /** Measures the entries that are rendered; each has its index in `data-index`. */
  measure(rendered: Iterable<HTMLElement>): void {
    this.#virtualizer.measureElement(null);
    for (const entry of rendered) this.#virtualizer.measureElement(entry);
  }

  scrollTo(index: number): void {
    this.#virtualizer.scrollToIndex(index, { align: 'auto' });
  }
}

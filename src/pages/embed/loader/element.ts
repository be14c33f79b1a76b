import { FRAME_TITLES, spokenFor } from '../../../i18n/languages.ts';
import { listText } from '../../../state/list-text.ts';
import { heightAt } from '../../../layout/embed-height.ts';
import { heightOf } from '../own-params.ts';
import { PARAMETERS, widgetAddress } from './address.ts';
import { makeFrame, setHeight } from './frame.ts';

/** Longest silence of a loaded widget before the element's own content is shown instead. */
const SILENCE_MS = 10_000;

/** Attributes that need a new iframe when they change. */
const ADDRESSES = ['src', 'height', 'heading-level'];

// A constructed stylesheet: a strict policy forbids `<style>` and `style=""`.
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ':host{display:block}:host([hidden]){display:none}iframe{display:block;width:100%;border:0}',
);

// A module has no `currentScript`, and is found by its name.
const script =
  document.currentScript ?? document.querySelector('script[type=module][src*="embed.js"]');
/** The URL of the loader; unknown where another module imports it. */
const home = script instanceof HTMLScriptElement ? script.src : '';

declare global {
  interface HTMLElementTagNameMap {
    'khatt-timeline': TimelineElement;
  }
}

/**
 * `<khatt-timeline data="…" lang="…" event="…">`: the widget in an iframe of the height it needs.
 * Attributes are the parameters of its URL, and `src` is the URL of the site if another module
 * imports this script. The element's content is shown until there is an iframe, and again if the
 * iframe stays silent.
 */
export class TimelineElement extends HTMLElement {
  static observedAttributes = [...PARAMETERS, 'src', 'title'];

  readonly #root = this.attachShadow({ mode: 'open' });
  #frame: HTMLIFrameElement | undefined;
  #isReady = false;
  /** Messages waiting for the iframe. */
  #waiting: object[] = [];
  #silence: ReturnType<typeof setTimeout> | undefined;
  /** As wide as the iframe, but of no height, so that observing its size ignores changes of height. */
  readonly #ruler = document.createElement('div');
  readonly #width = new ResizeObserver(() => this.#reserve());

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(document.createElement('slot'));
  }

  connectedCallback(): void {
    const base = this.getAttribute('src') ?? home;
    if (base === '') return console.error('khatt-timeline: src missing');
    const frame = makeFrame(this.#address(base), this.#title);
    frame.addEventListener('load', () => {
      if (!this.#isReady) this.#silence ??= setTimeout(() => this.#take(), SILENCE_MS);
    });
    this.#frame = frame;
    this.#reserve();
    this.#root.replaceChildren(this.#ruler, frame);
    this.#width.observe(this.#ruler);
    addEventListener('message', this);
  }

  disconnectedCallback(): void {
    this.#take();
  }

  /** With this method, `moveBefore` does not reload the iframe. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (!this.#frame || before === value) return;
    this.#frame.title = this.#title;
    if (ADDRESSES.includes(name)) {
      // A new iframe: navigating the old one would add to the reader's history.
      this.#take();
      this.connectedCallback();
    } else if (name !== 'title') this.#send({ type: 'khatt:set', [name]: value });
  }

  /** Chooses an event, now or as soon as the timeline is loaded. */
  goto(event: string): void {
    this.#send({ type: 'khatt:goto', event });
  }

  /** Sets parameters, that is attributes of the element; null removes one. */
  set(
    params: Readonly<Record<string, string | number | readonly string[] | null | undefined>>,
  ): void {
    for (const [name, value] of Object.entries(params)) {
      if (value === null || value === undefined) this.removeAttribute(name);
      else this.setAttribute(name, Array.isArray(value) ? listText(value) : String(value));
    }
  }

  /** Scrolls to the timeline, focuses it, and chooses an event; false if there is no iframe. */
  show(event: string): boolean {
    if (!this.#frame) return false;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.scrollIntoView({ block: 'nearest', behavior: isCalm ? 'instant' : 'smooth' });
    this.#frame.focus({ preventScroll: true });
    this.goto(event);
    return true;
  }

  handleEvent({ source, data }: MessageEvent): void {
    if (!this.#frame || source !== this.#frame.contentWindow) return;
    if (data?.type === 'khatt:height') this.#hear(data.height);
    else if (data?.type === 'khatt:event') {
      const detail = { event: data.event as string | null };
      const options = { detail, bubbles: true, composed: true };
      this.dispatchEvent(new CustomEvent('khatt:event', options));
    }
  }

  #hear(heightPx: unknown): void {
    this.#isReady = true;
    clearTimeout(this.#silence);
    this.#width.disconnect();
    if (!this.#fixedPx) setHeight(this.#frame!, heightPx);
    for (const message of this.#waiting.splice(0)) this.#send(message);
  }

  #send(message: object): void {
    if (this.#isReady) this.#frame!.contentWindow!.postMessage(message, '*');
    else this.#waiting.push(message);
  }

  /** Removes the iframe and its listeners. */
  #take(): void {
    removeEventListener('message', this);
    this.#width.disconnect();
    clearTimeout(this.#silence);
    this.#silence = this.#frame = undefined;
    this.#isReady = false;
    // The next iframe's URL contains what was set.
    this.#waiting = [];
    this.#root.replaceChildren(document.createElement('slot'));
  }

  /** Reserves the height of the widget, so that the content below does not jump. */
  #reserve(): void {
    setHeight(this.#frame!, this.#fixedPx ?? heightAt(this.clientWidth));
  }

  get #fixedPx(): number | undefined {
    return heightOf(this.getAttribute('height') ?? '');
  }

  #address(base: string): string {
    return widgetAddress(new URL(base, document.baseURI).href, (name) =>
      name === 'lang' ? this.#language : this.getAttribute(name),
    );
  }

  /** Its own language, else the article's. */
  get #language(): string | undefined {
    const own = this.getAttribute('lang');
    // A timeline may be in `ar`, an article in `ar-IQ`.
    return own ?? this.closest<HTMLElement>('[lang]')?.lang.split('-')[0];
  }

  get #title(): string {
    return this.title || FRAME_TITLES[spokenFor(this.#language ?? '')];
  }
}

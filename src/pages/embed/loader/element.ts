import { LANGUAGES, spokenFor } from '../../../i18n/languages.ts';
import { heightAt } from '../../../layout/embed-height.ts';
import { heightOf } from '../own-params.ts';
import { PARAMETERS, widgetAddress } from './address.ts';
import { makeFrame, setHeight } from './frame.ts';

/** How long a widget that was loaded may be silent before what is in the element is shown instead. */
const SILENCE_MS = 10_000;

/** What the page in the frame cannot change when it is there. */
const ADDRESSES = ['src', 'height'];

// A sheet made by script: a strict policy forbids `<style>` and `style=""`.
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ':host{display:block}:host([hidden]){display:none}iframe{display:block;width:100%;border:0}',
);

const script = document.currentScript;
/** Where the loader was fetched from; unknown in a module. */
const home = script instanceof HTMLScriptElement ? script.src : '';

declare global {
  interface HTMLElementTagNameMap {
    'khatt-timeline': TimelineElement;
  }
}

/**
 * `<khatt-timeline data="…" lang="…" event="…">`: the widget in a frame that is as high as it needs.
 * Attributes are the parameters of its address, and `src` is the address of the site where this
 * script is a module. What is in the element is shown until there is a frame, and again where the
 * frame stays silent.
 */
export class TimelineElement extends HTMLElement {
  static observedAttributes = [...PARAMETERS, 'src', 'title'];

  readonly #root = this.attachShadow({ mode: 'open' });
  #frame: HTMLIFrameElement | undefined;
  #isReady = false;
  /** Messages that wait for the frame. */
  #waiting: object[] = [];
  #silence: ReturnType<typeof setTimeout> | undefined;
  /** As wide as the frame and never high, so that what watches its size is not set off by heights. */
  readonly #ruler = document.createElement('div');
  readonly #width = new ResizeObserver(() => this.#reserve());

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(document.createElement('slot'));
  }

  connectedCallback(): void {
    const base = this.getAttribute('src') ?? home;
    if (base === '') return console.error('khatt-timeline: src missing, as the script is a module');
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

  /** Here so that `moveBefore` leaves the frame as it is. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (!this.#frame || before === value) return;
    this.#frame.title = this.#title;
    if (ADDRESSES.includes(name)) {
      // A new frame: one that is sent elsewhere would add a step to the reader's history.
      this.#take();
      this.connectedCallback();
    } else if (name !== 'title') this.#send({ type: 'khatt:set', [name]: value });
  }

  /** Chooses an event, now or as soon as the timeline is there. */
  goto(event: string): void {
    this.#send({ type: 'khatt:goto', event });
  }

  /** Sets parameters, which are the element's attributes; null takes one away. */
  set(
    params: Readonly<Record<string, string | number | readonly string[] | null | undefined>>,
  ): void {
    for (const [name, value] of Object.entries(params)) {
      if (value === null || value === undefined) this.removeAttribute(name);
      else this.setAttribute(name, String(value));
    }
  }

  /** Brings the timeline into view, with the focus, and chooses an event; false where it has no frame. */
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

  /** Takes the frame away, and with it all that belongs to it. */
  #take(): void {
    removeEventListener('message', this);
    this.#width.disconnect();
    clearTimeout(this.#silence);
    this.#silence = this.#frame = undefined;
    this.#isReady = false;
    // The next frame's address says what was set.
    this.#waiting = [];
    this.#root.replaceChildren(document.createElement('slot'));
  }

  /** Keeps the height free that the widget will have, so that what is below does not jump. */
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

  /** Its own, else the article's. */
  get #language(): string | undefined {
    const own = this.getAttribute('lang');
    // A timeline has `ar`, an article may have `ar-IQ`.
    return own ?? this.closest<HTMLElement>('[lang]')?.lang.split('-')[0];
  }

  get #title(): string {
    return this.title || LANGUAGES[spokenFor(this.#language ?? '')].frameTitle;
  }
}

const NOTICE_MS = 2500;

/** What is said on the stage for a moment. */
export class Notice {
  #text = $state('');
  /** Stays until it is taken back, before anything that was said. */
  held = $state('');
  #timer = 0;

  get shown(): string {
    return this.held || this.#text;
  }
  say(text: string): void {
    this.#text = text;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (this.#text = ''), NOTICE_MS);
  }
}

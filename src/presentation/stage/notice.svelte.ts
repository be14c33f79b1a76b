const NOTICE_MS = 2500;

/** A message shown for a moment. */
export class Notice {
  text = $state('');
  #timer = 0;

  say(text: string): void {
    this.text = text;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (this.text = ''), NOTICE_MS);
  }
}

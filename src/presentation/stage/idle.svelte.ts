const IDLE_MS = 3000;
const SIGNS = ['pointermove', 'pointerdown'] as const;

/** Whether the pointer has rested for three seconds; `wake` counts as a move. */
export class Idle {
  is = $state(false);
  #timer = 0;

  wake = (): void => {
    this.is = false;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (this.is = true), IDLE_MS);
  };
  /** Watches the pointer; returns a function that stops. */
  watch(): () => void {
    for (const sign of SIGNS) addEventListener(sign, this.wake);
    this.wake();
    return () => {
      for (const sign of SIGNS) removeEventListener(sign, this.wake);
      clearTimeout(this.#timer);
    };
  }
}

import type { Spot } from '../../state/presentation.svelte.ts';

/** Whether the spot follows the mouse; reports positions at most once for each animation frame. */
export class Pointing {
  is = $state(false);
  #last: Spot = { x: 0.5, y: 0.5 };
  #frame = 0;
  #tell: (spot: Spot | null) => void;

  constructor(tell: (spot: Spot | null) => void) {
    this.#tell = tell;
  }

  toggle(): void {
    this.is = !this.is;
    this.#tell(this.is ? this.#last : null);
  }
  /** Watches the mouse; returns a function that stops. */
  watch(): () => void {
    addEventListener('pointermove', this.#move);
    return () => {
      removeEventListener('pointermove', this.#move);
      cancelAnimationFrame(this.#frame);
    };
  }

  #move = ({ clientX, clientY }: PointerEvent): void => {
    this.#last = { x: clientX / innerWidth, y: clientY / innerHeight };
    if (!this.is || this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.is) this.#tell(this.#last);
    });
  };
}

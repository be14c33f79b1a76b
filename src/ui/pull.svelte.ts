/** A sheet pulled down this far is let go. */
const LET_GO_PX = 64;

/** Pulls a sheet down by its grip: it follows the finger, and is let go when pulled far enough. */
export class Pull {
  #onletgo: () => void;
  #beganPx: number | undefined;
  /** How far it is pulled down. */
  px = $state(0);

  constructor(onletgo: () => void) {
    this.#onletgo = onletgo;
  }

  /** Handlers of the grip, which keeps the pointer. */
  readonly start = (event: PointerEvent & { currentTarget: Element }): void => {
    this.#beganPx = event.clientY;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  readonly move = ({ clientY }: PointerEvent): void => {
    if (this.#beganPx !== undefined) this.px = Math.max(0, clientY - this.#beganPx);
  };
  readonly end = (): void => {
    if (this.px > LET_GO_PX) this.#onletgo();
    this.#beganPx = undefined;
    this.px = 0;
  };

  /** The sheet's style `translate`. */
  get translate(): string | undefined {
    return this.px > 0 ? `0 ${this.px}px` : undefined;
  }
}

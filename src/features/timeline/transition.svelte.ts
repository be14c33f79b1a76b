import type { Scene } from '../../scene/node.ts';
import type { tween } from '../../scene/tween.ts';
import { animate } from '../../ui/animate.ts';

const MOVE_MS = 400;

/** The animation of all marks from one scene to another. */
export class Transition {
  #now = $state.raw<{ from: Scene; k: number }>();
  #stop = () => {};

  /** Restarts from a scene. */
  start(from: Scene): void {
    this.#stop();
    this.#now = { from, k: 0 };
    this.#stop = animate(MOVE_MS, (k) => {
      this.#now = k < 1 ? { from, k } : undefined;
    });
  }

  stop(): void {
    this.#stop();
  }

  /** The scene of this moment on the way to `to`; undefined if nothing moves. */
  towards(to: Scene, between: typeof tween): Scene | undefined {
    return this.#now && between(this.#now.from, to, this.#now.k);
  }
}

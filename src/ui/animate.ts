import { cubicInOut } from 'svelte/easing';

/** Whether the reader has asked the system for less motion. */
function prefersStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/**
 * Calls `step` with 0 to 1, eased, in each animation frame for `durationMs`, the last time with exactly 1;
 * if the reader wants no motion, at once with 1. Returns a function that stops it.
 */
export function animate(durationMs: number, step: (k: number) => void): () => void {
  if (prefersStill() || durationMs <= 0) {
    step(1);
    return () => {};
  }
  let frame = 0;
  let startMs: number | undefined;
  const tick = (nowMs: number) => {
    startMs ??= nowMs;
    const share = Math.min(1, (nowMs - startMs) / durationMs);
    if (share < 1) frame = requestAnimationFrame(tick);
    step(share < 1 ? cubicInOut(share) : 1);
  };
  frame = requestAnimationFrame(tick);
  return () => cancelAnimationFrame(frame);
}

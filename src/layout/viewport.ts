import type { Instant } from '../time/instant.ts';
import { instantAt, lengthAt, type Scale } from './scale.ts';

/** The visible window of time and the px it is spread over. */
export interface Viewport {
  start: Instant;
  end: Instant;
  width: number;
}

/** A viewport with a scale and a reading direction: maps instants to px and back. */
export interface Projection {
  x(t: Instant): number;
  t(x: number): Instant;
}

/**
 * Positions in CSS px from the left edge. Subtracts the start of the window first, so that
 * close-ups far from the scale's origin stay exact.
 */
export function project(viewport: Viewport, scale: Scale, rtl: boolean): Projection {
  const { width } = viewport;
  const u0 = lengthAt(scale, viewport.start);
  const pxPerU = width / (lengthAt(scale, viewport.end) - u0);
  return {
    x(t) {
      const px = (lengthAt(scale, t) - u0) * pxPerU;
      return rtl ? width - px : px;
    },
    t: (x) => instantAt(scale, u0 + (rtl ? width - x : x) / pxPerU),
  };
}

/** Space in px at the ends of the line; the end has more, because labels mostly follow their marks. */
const PAD_PX = 28;
const END_PAD_PX = 96;

/** The viewport that shows the whole scale with `padPx` of space before it, and `endPadPx` after it. */
export function fit(scale: Scale, width: number, padPx: number, endPadPx = padPx): Viewport {
  const first = scale.u[0]!;
  const last = scale.u.at(-1)!;
  const uPerPx = (last - first) / Math.max(1, width - padPx - endPadPx);
  return {
    start: instantAt(scale, first - padPx * uPerPx),
    end: instantAt(scale, last + endPadPx * uPerPx),
    width,
  };
}

/** The widest view of a drawing: the whole scale, with room for labels at its end. */
export function homeView(scale: Scale, width: number): Viewport {
  return fit(scale, width, PAD_PX, Math.max(PAD_PX, Math.min(END_PAD_PX, width / 8)));
}

/**
 * Zooms by `factor` (> 1 is closer) around the instant at `x` px, which stays at `x`. Returns the viewport
 * unchanged if that would be closer than float64 milliseconds allow.
 */
export function zoom(
  viewport: Viewport,
  scale: Scale,
  rtl: boolean,
  factor: number,
  x: number,
): Viewport {
  const { width } = viewport;
  const { u0, u1 } = lengths(viewport, scale);
  const share = (rtl ? width - x : x) / width;
  const span = (u1 - u0) / factor;
  const start = u0 + share * (u1 - u0 - span);
  const zoomed = ofLengths(scale, start, start + span, width);
  // Limited here and not by `clamp`, which does not know the instant at `x`.
  return factor > 1 && isTooClose(zoomed, scale) ? viewport : zoomed;
}

/** Moves the content by `dx` px, as a drag does. */
export function pan(viewport: Viewport, scale: Scale, rtl: boolean, dx: number): Viewport {
  const { u0, u1 } = lengths(viewport, scale);
  const du = ((rtl ? dx : -dx) / viewport.width) * (u1 - u0);
  return ofLengths(scale, u0 + du, u1 + du, viewport.width);
}

/**
 * Keeps the viewport within `home`, and no closer than float64
 * milliseconds allow.
 */
export function clamp(viewport: Viewport, home: Viewport, scale: Scale): Viewport {
  const { width } = viewport;
  const outer = lengths(home, scale);
  let { u0, u1 } = lengths(viewport, scale);
  if (isTooClose(viewport, scale)) {
    const [centre, half] = [(u0 + u1) / 2, closestSpan(viewport, scale) / 2];
    [u0, u1] = [centre - half, centre + half];
  }
  const span = Math.min(u1 - u0, outer.u1 - outer.u0);
  const start = Math.max(outer.u0, Math.min(outer.u1 - span, u0));
  return ofLengths(scale, start, start + span, width);
}

/** A window in units of the scale. */
export function lengths({ start, end }: Viewport, scale: Scale): { u0: number; u1: number } {
  return { u0: lengthAt(scale, start), u1: lengthAt(scale, end) };
}

/** The viewport of a window in units of the scale. */
export function ofLengths(scale: Scale, u0: number, u1: number, width: number): Viewport {
  return { start: instantAt(scale, u0), end: instantAt(scale, u1), width };
}

/** Ten thousand float64 steps at a value: far finer than a px of any screen. */
function fine(value: number): number {
  return Math.abs(value) * Number.EPSILON * 1e4;
}

/** Whether a window is shorter than a second, or too short for float64. */
function isTooClose(viewport: Viewport, scale: Scale): boolean {
  const { start, end } = viewport;
  const { u0, u1 } = lengths(viewport, scale);
  return end - start < Math.max(999, fine(end)) || u1 - u0 < fine(u1);
}

/** The shortest window about the centre, as a length. */
function closestSpan({ start, end }: Viewport, scale: Scale): number {
  const centre = (start + end) / 2;
  const halfMs = Math.max(1000, 2 * fine(centre)) / 2;
  const [u0, u1] = [lengthAt(scale, centre - halfMs), lengthAt(scale, centre + halfMs)];
  return Math.max(u1 - u0, 2 * fine(u1));
}

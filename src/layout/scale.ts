import { bisectRight } from 'd3';
import { DAY_MS, type Instant } from '../time/instant.ts';

/**
 * A time scale: a monotone, invertible, piecewise linear map from instants to an abstract length,
 * `u`. All three scales have this form with different knots, so that zooming, panning and ticks
 * need no other.
 */
export interface Scale {
  /** Knots, strictly ascending in both; at least two. */
  t: readonly Instant[];
  u: readonly number[];
  /** For each stretch between two knots, whether it is a collapsed gap: empty time, drawn short. */
  gaps: readonly boolean[];
}

/**
 * A linear scale, anchored at `end`, where most events are. A day from `start` if `end` is not after it:
 * a scale needs some length.
 */
export function trueTime(start: Instant, end: Instant): Scale {
  const last = end > start ? end : start + DAY_MS;
  return { t: [start, last], u: [start - last, 0], gaps: [false] };
}

/** A scale in which consecutive different instants are one unit apart. `instants` ascend. */
export function equalSteps(instants: readonly Instant[], start: Instant, end: Instant): Scale {
  const distinct = instants.filter((t, index) => index === 0 || t > instants[index - 1]!);
  if (distinct.length < 2) return trueTime(start, end);
  return {
    t: distinct,
    u: distinct.map((_, index) => index),
    gaps: distinct.slice(1).map(() => false),
  };
}

/** The stretch that contains a value; the first and the last reach to infinity. */
function stretchOf(knots: readonly number[], value: number): number {
  return Math.max(0, Math.min(bisectRight(knots, value) - 1, knots.length - 2));
}

function interpolate(from: readonly number[], to: readonly number[], value: number): number {
  const i = stretchOf(from, value);
  const share = (value - from[i]!) / (from[i + 1]! - from[i]!);
  // Measured from the nearer knot, so that knots map exactly in both directions.
  return share < 0.5
    ? to[i]! + share * (to[i + 1]! - to[i]!)
    : to[i + 1]! - ((from[i + 1]! - value) / (from[i + 1]! - from[i]!)) * (to[i + 1]! - to[i]!);
}

/** The length at an instant; linear beyond the ends. */
export function lengthAt(scale: Scale, t: Instant): number {
  return interpolate(scale.t, scale.u, t);
}

/** The instant at a length: the inverse of `lengthAt`. */
export function instantAt(scale: Scale, u: number): Instant {
  return interpolate(scale.u, scale.t, u);
}

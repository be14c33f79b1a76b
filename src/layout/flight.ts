import type { Scale } from './scale.ts';
import { lengths, ofLengths, type Viewport } from './viewport.ts';

/**
 * A flight from one viewport to another along the shortest path of van Wijk and Nuij, "Smooth and
 * efficient zooming and panning" (InfoVis 2003); `at(0)` is `from`, `at(1)` is `to`.
 */
export function flight(
  from: Viewport,
  to: Viewport,
  scale: Scale,
): { durationMs: number; at(k: number): Viewport } {
  const a = lengths(from, scale);
  const b = lengths(to, scale);
  const path = smoothPath((a.u0 + a.u1) / 2, a.u1 - a.u0, (b.u0 + b.u1) / 2, b.u1 - b.u0);
  return {
    durationMs: Math.max(200, Math.min(900, path.length * 500)),
    at(k) {
      if (k >= 1) return to;
      const { centre, span } = path.at(k);
      return ofLengths(scale, centre - span / 2, centre + span / 2, to.width);
    },
  };
}

/** The ratio of zooming to panning; √2 is the users' preference in that paper. */
const RHO = Math.SQRT2;

/**
 * The path of equations 9 and 10 in van Wijk and Nuij. d3's interpolateZoom is the same but for
 * asinh: its logarithm of a difference fails where a span is a billionth of the way.
 */
function smoothPath(centre0: number, span0: number, centre1: number, span1: number) {
  const d = centre1 - centre0;
  // Below this, panning is negligible.
  if (Math.abs(d) < 1e-6 * Math.min(span0, span1)) {
    const zoomed = Math.log(span1 / span0);
    const at = (k: number) => ({ centre: centre0 + k * d, span: span0 * Math.exp(k * zoomed) });
    return { length: Math.abs(zoomed) / RHO, at };
  }
  const turn = (span: number, sign: number) =>
    (span1 ** 2 - span0 ** 2 + sign * RHO ** 4 * d ** 2) / (2 * span * RHO ** 2 * Math.abs(d));
  const r0 = -Math.asinh(turn(span0, 1));
  const length = (-Math.asinh(turn(span1, -1)) - r0) / RHO;
  return {
    length,
    at(k: number) {
      const r = RHO * k * length + r0;
      // cosh r0 · tanh r − sinh r0, without the difference of two large numbers
      const moved = (span0 / RHO ** 2) * (Math.sinh(r - r0) / Math.cosh(r));
      return {
        centre: centre0 + Math.sign(d) * moved,
        span: span0 * (Math.cosh(r0) / Math.cosh(r)),
      };
    },
  };
}

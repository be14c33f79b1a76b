/**
 * Moves points on a line as little as possible so that neighbours keep their distance: minimises
 * Σ(xᵢ − wantedᵢ)² subject to xᵢ₊₁ − xᵢ ≥ (sizeᵢ + sizeᵢ₊₁) / 2 by pooling adjacent violators
 * (Ayer et al. 1955), in O(n). `wanted` ascends; sizes in px. Returns centres in the same order,
 * pushed inside [min, max] where they fit.
 */
export function spread(
  wanted: readonly number[],
  sizes: readonly number[],
  min: number,
  max: number,
): number[] {
  // Offsets turn "keep these distances" into "do not decrease".
  const offsets = [0];
  for (let i = 1; i < wanted.length; i++) {
    offsets.push(offsets[i - 1]! + (sizes[i - 1]! + sizes[i]!) / 2);
  }
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((x, i) => {
    pools.push({ sum: x - offsets[i]!, count: 1 });
    while (pools.length > 1 && mean(pools.at(-2)!) > mean(pools.at(-1)!)) {
      const last = pools.pop()!;
      const pool = pools.at(-1)!;
      pool.sum += last.sum;
      pool.count += last.count;
    }
  });
  const lowest = min + (sizes[0] ?? 0) / 2;
  const highest = max - (sizes.at(-1) ?? 0) / 2 - (offsets.at(-1) ?? 0);
  const levels = pools.flatMap((pool) => new Array<number>(pool.count).fill(mean(pool)));
  return levels.map((level, i) => Math.max(lowest, Math.min(highest, level)) + offsets[i]!);
}

function mean({ sum, count }: { sum: number; count: number }): number {
  return sum / count;
}

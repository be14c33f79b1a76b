// The linear congruential generator of Numerical Recipes, as in d3-random. Not imported: the modules of
// D3 that any page imports end up in every first view.
const FACTOR = 0x19660d;
const SUMMAND = 0x3c6ef35f;
const SPAN = 2 ** 32;

/**
 * Returns a function that shuffles arrays in place (Fisher–Yates); `seed` (0 to 1)
 * decides the order.
 */
export function shufflerOf(seed: number): <Item>(items: Item[]) => Item[] {
  let state = (seed * SPAN) | 0;
  const random = () => {
    state = (Math.imul(FACTOR, state) + SUMMAND) | 0;
    return (state >>> 0) / SPAN;
  };
  return (items) => {
    for (let left = items.length; left > 0; left -= 1) {
      const at = Math.floor(random() * left);
      [items[left - 1], items[at]] = [items[at]!, items[left - 1]!];
    }
    return items;
  };
}

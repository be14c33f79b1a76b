// Numerical Recipes' linear congruential generator, as d3-random has it. Not from there: what the
// drawing's d3 is asked for by any page comes with the first view of all.
const FACTOR = 0x19660d;
const SUMMAND = 0x3c6ef35f;
const SPAN = 2 ** 32;

/**
 * A function that shuffles arrays in place, by Fisher and Yates, and returns them; `seed` (0 to 1)
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

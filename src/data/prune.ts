import type { PathStep } from './problems.ts';

/** The part of a valibot schema that says what can be left out. */
export interface PrunableSchema {
  type: string;
  wrapped?: PrunableSchema;
  options?: readonly PrunableSchema[];
  /** Position in `options` of the schema that a value is checked against. */
  choose?: (value: unknown) => number;
  entries?: Record<PathStep, PrunableSchema>;
  item?: PrunableSchema;
  value?: PrunableSchema;
  pipe?: unknown;
}

type Holder = Record<PathStep, unknown>;

/** The schema of the object, list or map that has `key`, inside an optional or a union. */
function holderOf(schema: PrunableSchema, key: PathStep): PrunableSchema {
  const inner = schema.wrapped ?? schema;
  const options = inner.options ?? [inner];
  const withField = options.find(({ entries }) => entries && Object.hasOwn(entries, key));
  return withField ?? options.find(({ item, value }) => item ?? value) ?? inner;
}

/**
 * Leaves out the smallest part around the value at `path` that the schema can do without: an optional field,
 * an item of a list, or an entry of a map; a part that must not be empty goes with its last member.
 * Changes `root`: removed items become undefined, and their lists are added to `gaps`. False if
 * only the whole can be left out.
 */
export function leaveOut(
  whole: PrunableSchema,
  root: unknown,
  path: readonly PathStep[],
  gaps: Set<unknown[]>,
): boolean {
  let schema = whole;
  let cut = -1;
  let holder = whole;
  let parent: Holder | undefined;
  let node = root as Holder | undefined;
  for (const [depth, key] of path.entries()) {
    const above = holderOf(schema, key);
    schema = (above.entries?.[key] ?? above.item ?? above.value)!;
    if (!above.entries || schema.type === 'optional') [cut, holder, parent] = [depth, above, node];
    node = node?.[key] as Holder | undefined;
  }
  if (cut < 0) return false;
  remove(parent, path[cut]!, gaps);
  const empty = holder.pipe && !Object.values(parent ?? {}).some((value) => value !== undefined);
  return !empty || leaveOut(whole, root, path.slice(0, cut), gaps);
}

function remove(parent: Holder | undefined, key: PathStep, gaps: Set<unknown[]>): void {
  if (!Array.isArray(parent)) delete parent?.[key];
  else {
    parent[key as number] = undefined;
    gaps.add(parent);
  }
}

/** Closes the gaps that `leaveOut` left in lists. */
export function closeGaps(gaps: Set<unknown[]>): void {
  for (const list of gaps) {
    const kept = list.filter((item) => item !== undefined);
    list.length = 0;
    for (const item of kept) list.push(item);
  }
}

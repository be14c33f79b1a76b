import type { Node, Scene } from './node.ts';

/** The prefix of the keys of the narrative curve's stretches; the ids of their two events follow. */
export const STRETCH = 'stretch:';

/**
 * The scene `before` with the curve of `after` added invisibly, through the events' positions in
 * `before`, so that the curve moves with them in the transition.
 */
export function threaded(before: Scene, after: Scene): Scene {
  const at = positionsIn(before);
  const to = positionsIn(after);
  const shift = (key: string, x: number, y: number) => {
    const [from, there] = [at.get(key), to.get(key)];
    return from && there ? [x + from.x - there.x, y + from.y - there.y] : [x, y];
  };
  const here = new Set(before.nodes.map(({ key }) => key));
  const threads = after.nodes.flatMap((node): Node[] => {
    const isStretch = node.type === 'curve' && node.key.startsWith(STRETCH);
    if (!isStretch || here.has(node.key)) return [];
    const [from, end] = node.key.slice(STRETCH.length).split(' ') as [string, string];
    const points = node.points.flatMap((x, i) =>
      i % 2 ? [] : shift(i < 4 ? from : end, x, node.points[i + 1]!),
    );
    return [{ ...node, points, opacity: 0 }];
  });
  return { ...before, nodes: [...before.nodes, ...threads] };
}

/** The position of each event's mark or bar. */
function positionsIn({ nodes }: Scene): Map<string, { x: number; y: number }> {
  const positions = new Map<string, { x: number; y: number }>();
  for (const node of nodes) {
    if (node.tag?.name === 'mark' && 'x' in node) positions.set(node.tag.value, node);
  }
  return positions;
}

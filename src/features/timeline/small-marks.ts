import type { Crowd } from '../../layout/crowd.ts';
import type { DrawnScene } from '../../scene/drawn-scene.ts';

/** Loads what makes marks small, once a drawing hides events behind others: few timelines need it. */
export async function loadSmallMarks({ marks }: DrawnScene): Promise<Crowd | undefined> {
  if (marks.every(({ count }) => count === 1)) return undefined;
  // Without a connection the events stay behind others; the next change of the drawing tries again.
  const loaded = await import('../../layout/crowd.ts').catch(() => undefined);
  return loaded?.crowd;
}

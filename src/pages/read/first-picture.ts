import { drawOverview } from '../../chart/overview.ts';
import { drawOffScreen } from '../../features/timeline/off-screen.ts';
import type { Measure } from '../../layout/wrap.ts';
import { fluidSvgs } from '../../render/fluid.ts';
import type { Node } from '../../scene/node.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';

/**
 * The drawing's size in px on a screen of 1280 × 720 and of 1280 × 800, and on a tablet; its styles choose by
 * these names.
 */
const SIZES = {
  wide: { widthPx: 856, heightPx: 484 },
  tall: { widthPx: 856, heightPx: 564 },
  medium: { widthPx: 720, heightPx: 668 },
} as const;
/** The overview beside its buttons, on a screen of 1280 px. */
const OVERVIEW_PX = 670;

/** The drawing as it is before any action of a reader, as SVG for its place in the page. */
export async function firstDrawing(app: TimelineState, measure: Measure): Promise<string> {
  const drawn = Object.entries(SIZES).map(async ([name, size]) => {
    const { scene } = await drawOffScreen(app, { ...size, measure, isNarrative: false });
    return [name, scene] as const;
  });
  return fluidSvgs(Object.fromEntries(await Promise.all(drawn)), { dir: app.localizer.dir });
}

/** The overview below it, with the window around all of the time. */
export function firstOverview(app: TimelineState, measure: Measure): string {
  const { localizer: language, timeline, knownEvents: events, domain } = app;
  const { scene } = drawOverview({
    timeline,
    events,
    domain,
    zone: language.zone,
    isDimmed: () => false,
    language,
    measure,
    widthPx: OVERVIEW_PX,
  });
  const edge = { type: 'rect', y: 5, w: 3, h: 18, radius: 1.5, fill: 'muted' } as const;
  const nodes: Node[] = [
    { type: 'rect', key: 'window', x: 0, y: 1, w: scene.width, h: 26, radius: 3, fill: 'window' },
    ...scene.nodes,
    { ...edge, key: 'left', x: -1.5 },
    { ...edge, key: 'right', x: scene.width - 1.5 },
  ];
  return fluidSvgs({ overview: { ...scene, nodes } }, { dir: language.dir });
}

/** Limits for a fixed height. */
const LEAST_PX = 200;
const MOST_PX = 4000;
/** Levels of headings in HTML. */
const LAST_LEVEL = 6;
/** Parameters that pym.js adds to the URL of every iframe. */
const PYM = ['initialWidth', 'childId', 'parentTitle', 'parentUrl'];

/** When a static embed comes alive: when it is seen and the browser is idle, or when it is touched. */
const ALIVE = ['sight', 'touch'] as const;

/** The parameters that only an embed has. */
export interface Own {
  /** The rest of the query, with the parameters of every page. */
  query: string;
  /** The id of the iframe on a host with pym.js. */
  childId: string | undefined;
  /** A fixed height in px. */
  heightPx: number | undefined;
  /** The level of the title's heading. */
  headingLevel: number | undefined;
  /** When a static embed comes alive. */
  alive: (typeof ALIVE)[number] | undefined;
  /** Invalid values of these parameters, one `name=value` each. */
  ignored: string[];
}

/** Takes the embed's own parameters out of a query, and those of pym.js. */
export function ownOf(query: string): Own {
  const all = new URLSearchParams(query);
  const childId = all.get('childId') ?? undefined;
  const ignored: string[] = [];
  const one = <Value>(name: string, valueOf: (text: string) => Value | undefined) => {
    const text = all.get(name);
    const value = text === null ? undefined : valueOf(text);
    if (text !== null && value === undefined) ignored.push(`${name}=${text}`);
    all.delete(name);
    return value;
  };
  const heightPx = one('height', heightOf);
  const headingLevel = one('heading-level', headingLevelOf);
  const alive = one('alive', (text) => ALIVE.find((value) => value === text));
  for (const name of PYM) all.delete(name);
  return { query: all.toString(), childId, heightPx, headingLevel, alive, ignored };
}

/** A fixed height in px; undefined if the text is not a height within the limits. */
export function heightOf(text: string): number | undefined {
  const px = /^\d+$/.test(text) ? Number(text) : NaN;
  return px >= LEAST_PX && px <= MOST_PX ? px : undefined;
}

/** The level of a heading, from 1 to 6; undefined if the text is none. */
export function headingLevelOf(text: string): number | undefined {
  return /^[1-6]$/.test(text) ? Number(text) : undefined;
}

/** The level of the headings below one: HTML has no seventh. */
export function levelBelow(level: number): number {
  return Math.min(LAST_LEVEL, level + 1);
}

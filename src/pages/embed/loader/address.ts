import { STATIC_PARAMETERS } from '../../../data/export/embed-code.ts';
import type { Params } from '../../../state/params.ts';

/**
 * The attributes that are parameters of the widget's URL, under the same names. The type check
 * ensures that they are all except those of presenting: the parser is too large to be imported here.
 */
export const PARAMETERS = Object.keys({
  data: 1,
  lang: 1,
  view: 1,
  event: 1,
  from: 1,
  to: 1,
  scale: 1,
  order: 1,
  asof: 1,
  q: 1,
  track: 1,
  kind: 1,
  status: 1,
  actor: 1,
  tag: 1,
  relation: 1,
  events: 1,
  tz: 1,
  theme: 1,
  digits: 1,
  calendar: 1,
  open: 1,
  height: 1,
  'heading-level': 1,
  alive: 1,
} satisfies Record<Exclude<keyof Params, 'step' | 'slides' | 'task'> | OwnName, 1>);

/** The parameters that only an embed has. */
type OwnName = 'height' | 'heading-level' | 'alive';
/** They are in the path of a static embed. */
const IN_PATH = ['data', 'lang'];

/**
 * The URL of the widget: its static page, if the build made one that looks like it at first.
 *
 * @param base the absolute URL of the loader; the widget is in the same folder
 * @param valueOf returns the value of a parameter; null or empty if it is not given
 */
export function widgetAddress(
  base: string,
  valueOf: (name: string) => string | null | undefined,
): string {
  const given = PARAMETERS.filter((name) => valueOf(name));
  const made = `${valueOf('data') || KHATT_FRONT}/${valueOf('lang')}`;
  const isStatic =
    KHATT_EMBEDS.includes(made) && given.every((name) => STATIC_PARAMETERS.includes(name));
  const url = new URL(isStatic ? `share/${made}/embed.html` : 'embed.html', base);
  for (const name of given)
    if (!isStatic || !IN_PATH.includes(name)) url.searchParams.set(name, valueOf(name)!);
  return url.href;
}

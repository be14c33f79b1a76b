import { STATIC_PARAMETERS } from '../../../data/export/embed-code.ts';
import type { Params } from '../../../state/params.ts';

/**
 * The attributes that are parameters of the widget's URL, under the same names. The type check
 * ensures that they are all except those of presenting: the parser is too large to be imported here.
 */
export const PARAMETERS: readonly string[] = [
  ...STATIC_PARAMETERS,
  ...Object.keys({
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
    digits: 1,
    calendar: 1,
    open: 1,
  } satisfies Record<Exclude<keyof Params, 'step' | 'slides' | 'task' | StaticName>, 1>),
];

type StaticName = (typeof STATIC_PARAMETERS)[number];

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
  const place = (name: string) => PARAMETERS.indexOf(name);
  const made = `${valueOf('data') || KHATT_FRONT}/${valueOf('lang')}`;
  const isStatic =
    KHATT_EMBEDS.includes(` ${made} `) &&
    given.every((name) => place(name) < STATIC_PARAMETERS.length);
  const url = new URL(isStatic ? `share/${made}/embed.html` : 'embed.html', base);
  for (const name of given)
    if (!isStatic || place(name) > 1) url.searchParams.set(name, valueOf(name)!);
  return url.href;
}

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
} satisfies Record<
  Exclude<keyof Params, 'step' | 'slides' | 'task'> | 'height' | 'heading-level',
  1
>);

/**
 * The URL of the widget.
 *
 * @param base the absolute URL of the loader; the widget is in the same folder
 * @param valueOf returns the value of a parameter; null or empty if it is not given
 */
export function widgetAddress(
  base: string,
  valueOf: (name: string) => string | null | undefined,
): string {
  const url = new URL('embed.html', base);
  for (const name of PARAMETERS) {
    const value = valueOf(name);
    if (value) url.searchParams.set(name, value);
  }
  return url.href;
}

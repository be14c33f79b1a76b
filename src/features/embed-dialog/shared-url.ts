import type { PageHost } from '../../ui/panel.ts';

/** The URL of a file that the build made for a timeline in a language. */
export function sharedUrl(
  { root, data }: Pick<PageHost, 'root' | 'data'>,
  lang: string,
  file: string,
): string {
  return new URL(`share/${encodeURIComponent(data)}/${lang}/${file}`, root).href;
}

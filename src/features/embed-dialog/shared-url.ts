import type { PageHost } from '../../ui/panel.ts';

/** The address of a file that was made of a timeline, in a language, when the site was built. */
export function sharedUrl(
  { root, data }: Pick<PageHost, 'root' | 'data'>,
  lang: string,
  file: string,
): string {
  return new URL(`share/${encodeURIComponent(data)}/${lang}/${file}`, root).href;
}

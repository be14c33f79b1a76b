import type { PageHost } from '../../ui/panel.ts';

/** The URL of a file that the build made for a timeline in a language. */
export function sharedUrl(
  { root, data }: Pick<PageHost, 'root' | 'data'>,
  lang: string,
  file: string,
): string {
  return new URL(`share/${encodeURIComponent(data)}/${lang}/${file}`, root).href;
}

/** Whether the timeline's file is on this site: it has a name in `data/`, or an address below the app's folder. */
export function isOnSite({ root, data }: Pick<PageHost, 'root' | 'data'>): boolean {
  return URL.canParse(data, root) && new URL(data, root).href.startsWith(root);
}

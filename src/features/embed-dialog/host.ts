/** What only a shell knows of a timeline that is to be embedded. */
export interface EmbedHost {
  /** The whole address of the app's folder. */
  root: string;
  /** The timeline's id in `data/`, or the address of its file. */
  data: string;
  /** Whether its picture, its oEmbed answer and its file were made when the page was built. */
  isShared: boolean;
}

/** Where what was made of a timeline in a language lies. */
export function sharedUrl({ root, data }: EmbedHost, lang: string, file: string): string {
  return new URL(`share/${encodeURIComponent(data)}/${lang}/${file}`, root).href;
}

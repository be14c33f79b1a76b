/** Fingerprints of the timelines that the build has checked; see build/parts/checked.ts. */
declare const KHATT_CHECKED: Readonly<Record<string, number>>;
/** The id of the timeline on the front page, as `data/site.json` names it. */
declare const KHATT_FRONT: string;
/** The timelines that have a static embed, with its language, each between spaces: ` letter/ar letter/en `. */
declare const KHATT_EMBEDS: string;
/** The timelines of the site, in the order of the shelf; none if there is only one. */
declare const KHATT_SHELF: readonly {
  id: string;
  title: string | Record<string, string>;
  languages: readonly string[];
  marks: readonly number[];
}[];
/** Whether the build knew the site URL: without it, oEmbed and previews have relative URLs. */
declare const KHATT_ADDRESSED: boolean;

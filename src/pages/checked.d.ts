/** Fingerprints of the timelines that were checked when the page was built; see scripts/checked.ts. */
declare const KHATT_CHECKED: Readonly<Record<string, number>>;

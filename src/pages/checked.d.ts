/** Fingerprints of the timelines that were checked when the page was built; see build/parts/checked.ts. */
declare const KHATT_CHECKED: Readonly<Record<string, number>>;

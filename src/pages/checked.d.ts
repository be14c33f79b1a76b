/** Fingerprints of the timelines that the build has checked; see build/parts/checked.ts. */
declare const KHATT_CHECKED: Readonly<Record<string, number>>;

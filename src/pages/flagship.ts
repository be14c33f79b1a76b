/** The id in `data/` of the timeline shown if the address names none. */
export const FLAGSHIP_ID = 'iraq-letter-2020';

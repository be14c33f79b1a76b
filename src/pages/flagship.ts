/** The timeline that is shown where the address names none; its id in `data/`. */
export const FLAGSHIP_ID = 'iraq-letter-2020';

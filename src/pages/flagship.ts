/** The timeline that is shown where the address names none; its id in `data/`. */
export const FLAGSHIP = 'iraq-letter-2020';

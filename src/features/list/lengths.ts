/** With more events than this, only those in sight are in the page, and only the chosen one has its details. */
export const MANY = 200;
/** How many of them are prerendered. */
export const FIRST = 40;

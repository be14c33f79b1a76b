// Apart from the messages, because the first view needs these numbers.

/** The lanes of more tracks than this share the last: lower ones would hold no text. */
export const MOST_LANES = 100;
/** On one screen at most so many arrows go around labels and marks: to route more would take seconds. */
export const MOST_ROUTED = 250;

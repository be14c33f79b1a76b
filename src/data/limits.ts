// Apart from the messages, because the first view needs these numbers.

/** The lanes of more tracks than this share the last: lower ones would hold no text. */
export const MOST_LANES = 100;
/** Of more arrows than this on one screen many are short, because finding their ways would take seconds. */
export const MOST_ROUTED = 250;

/** The words for the shelf, in English. */
export const en = {
  title: 'More timelines',
};

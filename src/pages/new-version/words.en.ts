/** The words for the offer of a new version, in English. */
export const en = {
  title: 'New version',
  offer:
    'A new version of this page is available. Updating reloads the page; you stay where you are.',
  take: 'Update',
  later: 'Later',
};

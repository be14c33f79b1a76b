/** The words for the offer of a new version, in English. */
export const en = {
  title: 'New version',
  offer: 'A new version of this page is here. Taking it reloads the page at this place.',
  take: 'Take it',
  later: 'Later',
};

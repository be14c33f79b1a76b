/** The words for the legend, in English. */
export const en = {
  title: 'How to read the timeline',
  denies: 'A denial points at what it denies',
  contradicts: 'A contradiction ends in a bar at what it contradicts',
  gap: 'Collapsed gap: a time in which nothing begins or ends, with its length',
  open: 'Open end: it goes on, or always was',
  unknown: 'Unknown end: nobody can say when',
  span: 'The line beneath a mark: when it may have been',
  spanOpen: 'An arrow on that line: or any time further on',
  aside: 'A mark that stands beside its date for want of room, with a line to it',
  interval: 'Event with a start and an end',
};

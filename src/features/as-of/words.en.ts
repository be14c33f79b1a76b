/** The words for what was known when, in English. */
export const en = {
  title: 'What was known when',
  asof: (when: string) => `As known on ${when}`,
  handle: 'Date of what was known',
  back: 'Step back',
  play: 'Play',
  pause: 'Pause',
  forward: 'Step forward',
  today: 'Show everything known today',
  now: 'You see everything that is known today. Step back, play, or move the handle.',
  news: 'New',
  statusChange: (title: string, status: string) => `${title}: now ${status}`,
  first: 'Nothing was known yet.',
};

/** The words for what was known when, in English. */
export const en = {
  title: 'What was known when',
  asof: (when: string) => `As known on ${when}`,
  handle: 'What was known when',
  back: 'Step back',
  play: 'Play',
  pause: 'Pause',
  forward: 'Step forward',
  today: 'Show all that is known today',
  now: 'All that is known today is shown. Step back, play, or move the handle on the axis.',
  news: 'New',
  standing: (title: string, status: string) => `${title}: now ${status}`,
  first: 'Nothing was known yet.',
};

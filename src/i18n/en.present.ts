/** The words of presenting, in English, by the page that they are for. */
export const en = {
  // The stage: what it shows.
  stage: {
    title: 'Presentation',
  },

  // The stage: keys and commands.
  controls: {
    help: 'Keys',
  },

  // The speaker's window.
  notes: {
    title: 'Speaker’s notes',
  },

  // Tasks for a class.
  class: {
    title: 'For the class',
    toStage: 'To the presentation',
    toReading: 'To the timeline',
    join: 'Join by phone',
    choose: 'Tasks',
    others: 'Other tasks',
    tasks: {
      known: {
        title: 'What was known when',
        how: 'Only what was known by then is on the page. Ask what comes next, then reveal it.',
      },
      order: {
        title: 'Put it in order',
        how: 'Bring the events into the order in which they happened.',
      },
      told: {
        title: 'Put it in the order of telling',
        how: 'Bring the events into the order in which the article tells them.',
      },
      said: { title: 'Who said it?', how: 'Read the words and choose who said them.' },
      basis: {
        title: 'Stated, derived or added?',
        how: 'Does the article state the date, was it worked out from the article, or was it added from elsewhere?',
      },
    },
    bases: {
      stated: 'Stated in the article',
      derived: 'Worked out from the article',
      external: 'Added from elsewhere',
    },
    questionOf: (n: string, all: string) => `Question ${n} of ${all}`,
    score: (right: string, asked: string) => `${right} of ${asked} right`,
    isRight: 'Right.',
    isWrong: (right: string) => `Not so: it is “${right}”.`,
    nextQuestion: 'Next question',
    finish: 'See the result',
    total: (right: string, all: string) => `${right} of ${all} right`,
    again: 'Again, in another order',
    notKept: 'Nothing is stored and nothing is sent: the result is on this screen only.',
    nobodyQuoted: 'This timeline quotes fewer than two speakers, so there is nothing to ask.',
    noBasis: 'This timeline does not say where its dates come from, so there is nothing to ask.',
    knownOn: (when: string) => `Known by ${when}`,
    standsNow: (title: string, standing: string) => `“${title}”: now ${standing}`,
    whatNext: 'What do you think comes next?',
    allKnown: 'That is all that is known.',
    back: 'Back',
    reveal: 'Reveal what comes next',
    before: 'Known before',
  },

  // What is printed.
  handouts: {
    title: 'Handouts',
  },
};

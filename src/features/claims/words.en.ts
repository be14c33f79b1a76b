/** The words for claims and their denials, in English. */
export const en = {
  title: 'Claim and denials',
  claim: 'The claim',
  answers: {
    denies: 'Denies it',
    contradicts: 'Contradicts it',
    confirms: 'Confirms it',
    explains: 'Explains it',
  },
  who: 'Who',
  when: 'When',
  where: 'Where',
  said: 'In their words',
  source: 'Source',
  unsaid: 'Not stated',
  unquoted: 'Not quoted',
  none: 'Nothing in this timeline denies, contradicts or confirms this event.',
  choose: 'Choose a claim to compare it with what contradicts it.',
  doubted: 'Claims that are disputed, denied or withdrawn:',
  allAccepted: 'No claim in this timeline is disputed.',
};

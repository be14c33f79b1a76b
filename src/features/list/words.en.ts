/** The words of a long list, in English. */
export const en = {
  print: 'Events in print',
  first: (n: string) => `The first ${n}`,
  all: (n: string) => `All ${n}`,
  more: (n: string) => `${n} more events are not printed.`,
};

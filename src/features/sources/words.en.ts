import type { PluralForms } from '../../time/words.ts';

/** The words for the sources, in English. */
export const en = {
  sources: {
    title: 'Where it comes from',
    paragraphs: (count: number, numbers: string) =>
      `${count === 1 ? 'paragraph' : 'paragraphs'} ${numbers}`,
    dateOnly: 'the date only',
    nothing: 'Nothing here comes from this source.',
    none: 'This timeline names no sources.',
    readText: 'Read its text',
    dates: 'Where each date comes from',
    basis: {
      stated: 'Stated',
      derived: 'Derived',
      external: 'From another source',
      unsaid: 'Not stated',
    },
    foreign: 'What is not in the article',
    foreignKinds: { events: 'Events', dates: 'Dates', relations: 'Relations between events' },
    unnamed: 'no source named',
    allIn: 'Everything here is in the article.',
  },
  text: {
    title: 'The source’s text',
    hint: 'Choose a highlighted passage to see its event.',
    passages: { one: '# passage', other: '# passages' } as PluralForms,
    none: 'no passage of this text is quoted',
    lost: {
      one: '# quotation is not found in this text',
      other: '# quotations are not found in this text',
    } as PluralForms,
    isLost: 'not found in the source’s text',
    inText: 'In the text',
    atSource: 'Open the passage at the source',
    left: 'The text of this paragraph is not included.',
    absent: 'This timeline does not include the text of a source.',
  },
};

import type { PluralForms } from '../../time/words.ts';

/** The words for the sources, in English. */
export const en = {
  sources: {
    title: 'Where it comes from',
    paragraphs: (count: number, numbers: string) =>
      `${count === 1 ? 'paragraph' : 'paragraphs'} ${numbers}`,
    dateOnly: 'the date only',
    nothing: 'Nothing here is taken from it.',
    none: 'This timeline names no source.',
    readText: 'Read its text',
    dates: 'Where each date comes from',
    basis: {
      stated: 'Stated',
      derived: 'Worked out',
      external: 'From another source',
      unsaid: 'Not said',
    },
    foreign: 'What is not in the article',
    foreignKinds: { events: 'Events', dates: 'Dates', relations: 'Links between events' },
    unnamed: 'no source named',
    allIn: 'All that is told here is in the article.',
  },
  text: {
    title: 'The source’s text',
    show: 'Shown in the card',
    event: 'Event',
    text: 'Text',
    hint: 'Choose a marked passage to see its event.',
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

import type { SourcesWords } from './words.ts';

/** The words for the sources, in French. */
export const fr: SourcesWords = {
  sources: {
    title: 'D’où viennent les informations',
    paragraphs: (count, numbers) => `${count === 1 ? 'paragraphe' : 'paragraphes'} ${numbers}`,
    dateOnly: 'la date seulement',
    nothing: 'Rien ici n’en est tiré.',
    none: 'Cette frise ne cite aucune source.',
    readText: 'Lire son texte',
    dates: 'Origine des dates',
    basis: {
      stated: 'Donnée par l’article',
      derived: 'Déduite de l’article',
      external: 'D’une autre source',
      unsaid: 'Non précisée',
    },
    foreign: 'Ce qui n’est pas dans l’article',
    foreignKinds: { events: 'Événements', dates: 'Dates', relations: 'Liens entre événements' },
    unnamed: 'aucune source indiquée',
    allIn: 'Tout ce qui figure ici est dans l’article.',
  },
  text: {
    title: 'Texte de la source',
    hint: 'Choisissez un passage surligné pour voir son événement.',
    passages: { one: '# passage', other: '# passages' },
    none: 'aucun passage de ce texte n’est cité',
    lost: {
      one: '# citation introuvable dans ce texte',
      other: '# citations introuvables dans ce texte',
    },
    isLost: 'introuvable dans le texte de la source',
    inText: 'Dans le texte',
    atSource: 'Ouvrir le passage dans la source',
    left: 'Le texte de ce paragraphe n’est pas inclus.',
    absent: 'Cette frise n’inclut le texte d’aucune source.',
  },
};

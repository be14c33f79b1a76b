import type { ShareWords } from './words.ts';

/** The words for sharing and saving, in French. */
export const fr: ShareWords = {
  title: 'Partager et enregistrer',
  link: 'Lien vers cette vue',
  copyLink: 'Copier le lien',
  share: 'Partager…',
  copied: 'Copié.',
  notCopied:
    'Le navigateur n’a pas autorisé la copie. Le texte est sélectionné\u00a0: vous pouvez le copier.',
  notShared: 'Le partage a échoué. Vous pouvez copier le lien.',
  citeEvent: 'Citer cet événement',
  citeTimeline: 'Citer cette frise',
  copyCitation: 'Copier la référence',
  saveCsl: 'Enregistrer en CSL-JSON',
  cslUse: 'pour Zotero et d’autres logiciels de gestion bibliographique',
  picture: 'La frise en image',
  pictures: { svg: 'nette à toutes les tailles', png: 'pour les documents et les publications' },
  making: 'Création de l’image…',
  notMade: 'L’image n’a pas pu être créée.',
  asof: (date) => `Ce que l’on savait au ${date}`,
  data: (events) => `Données\u00a0: ${events}`,
  filtered: 'Seulement les événements retenus par les filtres.',
  files: {
    csv: 'tableau pour tableurs',
    ics: 'pour un agenda',
    json: 'le fichier de cette frise',
    jsonld: 'pour les moteurs de recherche',
  },
  saved: (name) => `Enregistré\u00a0: ${name}`,
  leftOut: (titles) =>
    `Non inclus, car aucun agenda ne prend en charge leurs dates\u00a0: ${titles}.`,
  others: { one: '# autre', other: '# autres' },
  noneFits: 'Aucun agenda ne prend en charge ces dates.',
  paper: 'Sur papier',
  print: 'Imprimer',
  paperNote: 'La frise, puis tous les événements et leurs sources, en noir sur blanc.',
  comma: ', ',
  cite: {
    event: (title, date) => `«\u202f${title}\u202f» (${date})`,
    within: (timeline) => `, dans la frise chronologique «\u202f${timeline}\u202f» (Khatt)`,
    timeline: (title) => `«\u202f${title}\u202f», frise chronologique (Khatt)`,
    sources: (sources) => `Sources\u00a0: ${sources.join('\u202f; ')}`,
    at: (url, accessed) => `${url} (consulté le ${accessed}).`,
  },
};

import type { NarrativeWords } from './words.ts';

/** The words for narrative order, in French. */
export const fr: NarrativeWords = {
  paragraph: (n) => `§\u202f${n}`,
  notInSource: 'pas dans l’article',
  notInArticle: 'Ce que l’article ne mentionne pas',
  back: (length) => `${length} en arrière`,
  ahead: (length) => `${length} en avant`,
  backLine: 'retour en arrière',
  aheadLine: 'saut en avant',
  distance: 'Écart entre l’ordre de l’article et l’ordre chronologique',
  straight: 'ordre chronologique',
  reversed: 'ordre inverse',
  few: 'L’article mentionne moins de deux de ces événements\u00a0: il n’y a pas d’ordre à comparer.',
  how: 'Comment ce chiffre est calculé',
  ranks: (count) =>
    `L’article mentionne ${count} de ces événements. Chaque événement a deux rangs, l’un dans l’article, l’autre dans le temps\u202f; un événement cité en premier mais survenu en sixième est à cinq rangs de sa place. Les événements d’un même paragraphe comptent dans l’ordre chronologique.`,
  places: { one: '# rang', other: '# rangs' },
  sum: (places, most, share) =>
    `L’écart total est de ${places}. Dans l’ordre exactement inverse, il serait de ${most}. Le premier nombre divisé par le second donne ${share}.`,
  ends: (lot) =>
    `0\u00a0: l’article suit l’ordre chronologique\u202f; 1\u00a0: il suit exactement l’ordre inverse\u202f; un ordre tiré au sort donne environ ${lot}.`,
  method:
    'Cette mesure est l’écart de rangs de Spearman, ou «\u202ffootrule\u202f» (Diaconis et Graham, 1977).',
};

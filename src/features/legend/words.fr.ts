import type { LegendWords } from './words.ts';

/** The words for the legend, in French. */
export const fr: LegendWords = {
  title: 'Légende',
  denies: 'D’un démenti à ce qu’il dément',
  contradicts: 'Une contradiction finit par une barre devant ce qu’elle contredit',
  gap: 'Période raccourcie où rien ne commence ni ne finit\u202f; sa durée est indiquée',
  open: 'Extrémité ouverte\u202f: cela continue, ou a toujours été',
  unknown: 'Extrémité inconnue\u202f: nul ne peut dire quand',
  span: 'La ligne sous une marque\u202f: quand cela a pu avoir lieu',
  spanOpen: 'Une flèche sur cette ligne\u202f: ou à tout moment au-delà',
  aside: 'Une marque à côté de sa date, faute de place, reliée à elle par un trait',
  interval: 'Événement qui a duré',
};

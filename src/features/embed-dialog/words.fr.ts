import type { EmbedDialogWords } from './words.ts';

/** The words for the embed dialog, in French. */
export const fr: EmbedDialogWords = {
  title: 'Intégrer dans un article',
  settings: 'Réglages',
  themeAuto: 'Celui de l’appareil du lecteur',
  height: 'Hauteur',
  heights: { auto: 'Automatique', fixed: 'Fixe' },
  heightPx: 'Hauteur en pixels',
  start: 'À l’ouverture',
  starts: { all: 'Toute la frise', window: 'La période affichée', event: 'Un événement' },
  startEvent: 'Événement affiché à l’ouverture',
  events: 'Événements',
  eventSets: { all: 'Tous', some: 'Une sélection' },
  search: 'Rechercher dans les titres',
  chosen: (n, total) => `${n} sur ${total} sélectionnés`,
  noneChosen: 'Sélectionnez au moins un événement. En attendant, tous sont affichés.',
  keep: 'Conserver les autres réglages de la page\u00a0: filtres, ordre, ce que l’on savait, heures et dates',
  preview: 'Aperçu',
  previewOf: (title) => `Aperçu\u00a0: ${title}`,
  width: 'Largeur de l’aperçu',
  widths: { phone: 'Téléphone', column: 'Colonne', full: 'Pleine largeur' },
  size: (width, height) => `${width} × ${height}\u00a0px`,
  scaled: (percent) => `affiché à ${percent} de sa taille`,
  code: 'Code',
  form: 'Format du code',
  forms: {
    element: 'Script',
    frame: 'iframe',
    amp: 'AMP',
    oembed: 'oEmbed',
    picture: 'Image',
    file: 'Fichier',
  },
  uses: {
    element:
      'Pour la plupart des sites. La hauteur suit le contenu\u202f; sans script ou sans réseau, l’image et la liste des événements restent visibles.',
    frame:
      'Pour les sites qui n’acceptent pas les scripts. La hauteur est fixe et la frise s’y adapte.',
    amp: 'Pour les pages AMP, qui doivent charger amp-iframe et n’acceptent que les adresses en https.',
    oembed:
      'Pour les sites qui créent un contenu intégré à partir d’une adresse. Toute la frise s’affiche\u202f; de ces réglages, seule la langue est prise en compte.',
    picture:
      'Là où rien d’autre ne convient. Toute la frise s’affiche\u202f; de ces réglages, seule la langue est prise en compte.',
    file: 'Pour les plateformes d’apprentissage, l’e-mail et les archives\u00a0: un seul fichier complet, qui s’ouvre sans réseau. Toute la frise s’affiche\u202f; de ces réglages, seule la langue est prise en compte.',
  },
  copyCode: 'Copier le code',
  copyAddress: 'Copier l’adresse',
  download: 'Télécharger le fichier',
  unshared:
    'oEmbed, image et fichier n’existent que pour les frises de ce site\u202f; celle-ci vient d’une autre adresse.',
  unbuilt:
    'oEmbed, image et fichier sont créés à la construction du site, à partir des fichiers sans erreur du dossier data\u202f; celui-ci n’en fait pas partie.',
  unaddressed:
    'Ce site a été construit sans son adresse\u202f: une réponse oEmbed ne fonctionnerait sur aucun autre site. Reconstruisez-le avec KHATT_SITE\u202f; en attendant, utilisez le script ou l’iframe.',
  full: 'Ouvrir la frise complète',
  show: 'Afficher toute la frise',
  alt: (title, events, first, last) =>
    `Frise chronologique «\u202f${title}\u202f»\u00a0: ${events}, de «\u202f${first}\u202f» à «\u202f${last}\u202f»`,
  check: 'Vérification',
  again: 'Vérifier à nouveau',
  checking: 'Vérification en cours…',
  allPassed: 'Toutes les vérifications ont réussi.',
  failed: { one: '# vérification a échoué', other: '# vérifications ont échoué' },
  passed: 'Réussi',
  notPassed: 'Échec',
  checks: {
    height: (px) => `Hauteur pour une largeur de ${px}\u00a0px`,
    language: 'Langue et sens de lecture',
    contrast: 'Contraste du texte',
    sideways: 'Pas de défilement horizontal',
    sandbox: 'Dans un cadre isolé (sandbox) sans origine',
  },
  seen: {
    height: (said, real) => `annoncée\u00a0: ${said}\u00a0px, réelle\u00a0: ${real}\u00a0px`,
    tooLow: (given, needed) => `${given}\u00a0px, mais son contenu demande ${needed}\u00a0px`,
    contrast: (ratio, text) => `au moins ${ratio}\u00a0: 1, pour ${text}`,
    fits: 'tient dans les trois largeurs',
    wider: (px) => `${px}\u00a0px de trop en largeur`,
    works: (px) => `fonctionne, ${px}\u00a0px de haut`,
    silent: (seconds) => `pas de réponse en ${seconds} secondes`,
    broken: 'n’affiche aucune frise',
  },
};

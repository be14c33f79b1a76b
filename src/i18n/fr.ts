import { FR_WORDS, on } from './dates.fr.ts';
import type { SharedWords } from './words.ts';

/**
 * The words of the page in French. Spaces do not break: narrow inside quotation marks and before
 * « ; ! ? », whole before a colon. Relations are verbs in the present, or nouns with "par" or "dans".
 */
export const fr: SharedWords = {
  locale: 'fr-FR',
  dates: FR_WORDS,

  skip: 'Aller à la liste des événements',
  language: 'Langue',
  both: 'Les deux',
  theme: 'Thème',
  themes: { auto: 'Système', light: 'Clair', dark: 'Sombre', contrast: 'Contraste élevé' },
  scale: 'Échelle de temps',
  scales: { adaptive: 'Adaptative', time: 'Linéaire', steps: 'À intervalles égaux' },
  order: 'Ordre',
  orders: { time: 'Chronologique', told: 'Ordre de l’article' },
  tools: 'Outils',
  present: 'Présentation',
  panels: {
    find: 'Recherche',
    known: 'Connu alors',
    sources: 'Sources',
  },
  more: 'Plus',
  apart: { take: 'Partager', embed: 'Intégrer' },
  close: 'Fermer',
  drawing: 'Frise chronologique',
  draw: {
    hint: 'Les flèches mènent d’un événement à l’autre, Entrée ouvre les détails, le point d’interrogation affiche les raccourcis clavier.',
    zoom: 'Zoom',
    closer: 'Zoom avant',
    further: 'Zoom arrière',
    all: 'Tout afficher',
  },

  fromArticle: (date) => `D’après un article paru ${on(date)}`,
  fromSource: (title) => `D’après «\u202f${title}\u202f»`,
  dataFrom: (host) => `Données de ${host}`,
  full: 'Ouvrir la frise complète',
  knownOn: (date) => `Ce que l’on savait au ${date}`,
  knownIn: (date) => `Ce que l’on savait en ${date}`,
  licences: 'Licences',
  events: { one: '# événement', many: '# d’événements', other: '# événements' },
  shownOf: (n, total) => `${n} sur ${total} affichés`,
  gone: 'Un événement que ce lien désigne n’est pas dans cette frise.',
  passages: { one: '# passage cité', many: '# de passages cités', other: '# passages cités' },

  intro: {
    title: 'Par où commencer',
    text: 'Choisissez un événement, ou partez du premier et suivez la frise.',
    tour: { one: 'Visite guidée en une étape', other: 'Visite guidée en # étapes' },
    start: 'Commencer par le premier événement',
  },

  kinds: {
    event: 'Événement',
    context: 'Contexte',
    attack: 'Attaque',
    decision: 'Décision',
    document: 'Document',
    leak: 'Fuite',
    publication: 'Publication',
    statement: 'Déclaration',
    denial: 'Démenti',
    explanation: 'Explication',
  },
  status: 'Statut',
  statuses: {
    undisputed: 'non contesté',
    disputed: 'contesté',
    denied: 'démenti',
    withdrawn: 'retiré',
    confirmed: 'confirmé',
  },
  relations: {
    denies: { out: 'dément', in: 'démenti par' },
    confirms: { out: 'confirme', in: 'confirmé par' },
    contradicts: { out: 'contredit', in: 'contredit par' },
    explains: { out: 'explique', in: 'expliqué par' },
    discloses: { out: 'révèle', in: 'révélé par' },
    'responds-to': { out: 'répond à', in: 'suscite la réponse' },
    'refers-to': { out: 'fait référence à', in: 'mentionné dans' },
    causes: { out: 'entraîne', in: 'causé par' },
    follows: { out: 'fait suite à', in: 'suivi par' },
  },
  relationSpace: ' ',
  quoted: (text) => `«\u202f${text}\u202f»`,

  // With a colon, as no rule tells «du Japon» from «d’Égypte» and «de Bagdad».
  zoneTime: (zone) => (zone === 'UTC' ? '(UTC)' : `(heure\u00a0: ${zone})`),
  zoneCalled: (_zone, [name]) => /^heure\s:\s(.+)$/u.exec(name ?? '')?.[1],
  clockIn: (time, zone) => `${time} (${zone})`,
  stillIn: (date, time, zone) => `encore le ${date}, ${time} (${zone})`,
  alreadyIn: (date, time, zone) => `déjà le ${date}, ${time} (${zone})`,
  hijri: (date) => `${date} (calendrier d’Umm al-Qura)`,
  basis: {
    stated: 'Date donnée par l’article',
    derived: 'Date déduite de l’article',
    external: 'Date absente de l’article',
  },
  aboutDate: 'À propos de cette date',
  from: 'd’après',
  dateFrom: 'Date d’après',
  paragraph: (n) => `paragraphe ${n}`,
  paragraphs: { one: '# paragraphe', other: '# paragraphes' },
  ofAll: (part, whole) => `${part} sur ${whole}`,
  translated: 'traduit',
  people: 'Acteurs',
  place: 'Lieu',
  inArticle: 'Dans l’article',
  tellsThis: 'évoque cet événement',
  choosePassage: 'Choisissez un paragraphe pour savoir de quoi il parle.',
  inParagraphs: (count, numbers) =>
    `Dans l’article\u00a0: ${count === 1 ? 'paragraphe' : 'paragraphes'} ${numbers}`,
  denials: { one: '# démenti', other: '# démentis' },
  contradictions: { one: '# contradiction', other: '# contradictions' },
  confirmations: { one: '# confirmation', other: '# confirmations' },
  unconfirmed: 'aucune confirmation',
  takenBack: 'démenti par son auteur',
  compare: 'Comparer',

  media: {
    image: (host) => `Charger l’image depuis ${host}`,
    audio: (host) => `Charger le son depuis ${host}`,
    video: (host) => `Charger la vidéo depuis ${host}`,
  },

  previous: 'Précédent',
  next: 'Suivant',
  colon: '\u00a0:',
  steps: 'D’un événement à l’autre',
  position: (n, total) => `${n} / ${total}`,
  announce: (n, total, title, date, status) =>
    `${n} sur ${total}\u00a0: ${title}, ${date}, ${status}`,

  list: 'Tous les événements dans l’ordre',
  sources: 'Sources',
  published: (date) => `publié ${on(date)}`,
  mainSource: 'L’article dont cette frise est tirée',
  problems: {
    one: '# erreur dans le fichier de données',
    other: '# erreurs dans le fichier de données',
  },
  failed: 'Impossible d’afficher cette frise',
  home: 'Accueil',

  keys: 'Raccourcis clavier',
};

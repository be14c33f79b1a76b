/** A text normalised for comparison, with the original position of each of its UTF-16 units. */
export interface Normalised {
  text: string;
  /** Start and end in the original, by position in `text`. */
  from: number[];
  to: number[];
}

/**
 * Marks that readers leave out when typing: Latin accents, Arabic and Hebrew points, Quranic signs. Not those
 * of other scripts, whose vowels are marks, nor the Japanese voicing marks.
 */
const POINTS =
  /(?![\u3099\u309a])(?=\p{M})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}]/u;
/**
 * Other characters that do not distinguish words: invisible ones, tatweel, Quranic signs, hamza on
 * the line, and apostrophes, which transliterations use inconsistently (Kata'ib).
 */
const SILENT = /[\u06d6-\u06ed]|[\p{Cf}\u0640\u0621'’‘ʼʿʾ`´‛′]/u;

/** Replacements for characters, after case, accents and compatibility forms are removed. */
const SAME: Readonly<Record<string, string>> = {
  // Decomposition removes hamza and madda from their bearers, but does not handle these.
  ...all('\u0671\u0672\u0673\u0675', 'ا'),
  ...all('ىیېے', 'ي'),
  ...all('ةەہھۃ', 'ه'),
  ...all('ک', 'ك'),
  ...Object.fromEntries([...'٠١٢٣٤٥٦٧٨٩'].map((digit, i) => [digit, String(i)])),
  ...Object.fromEntries([...'۰۱۲۳۴۵۶۷۸۹'].map((digit, i) => [digit, String(i)])),
  ...all('“”„‟«»‹›″', '"'),
  ...all('‐‑‒–—−', '-'),
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ð: 'd', đ: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i', ς: 'σ' },
};

function all(characters: string, normalised: string): Record<string, string> {
  return Object.fromEntries([...characters].map((character) => [character, normalised]));
}

/** A cache: texts have few distinct characters. */
const known = new Map<string, string>();

function normaliseCharacter(character: string): string {
  let normalised = known.get(character);
  if (normalised === undefined) known.set(character, (normalised = compute(character)));
  return normalised;
}

function compute(character: string): string {
  const own = SAME[character];
  if (own !== undefined) return own;
  if (SILENT.test(character)) return '';
  const apart = character.toLowerCase().normalize('NFKD').toLowerCase();
  return [...apart]
    .map((part) => SAME[part] ?? (POINTS.test(part) || SILENT.test(part) ? '' : part))
    .join('')
    .replace(/\s+/g, ' ');
}

/** The normalised text without the positions. */
export function normalise(text: string): string {
  let normalised = '';
  for (const character of text) normalised += normaliseCharacter(character);
  return normalised.replace(/ {2,}/g, ' ');
}

/**
 * A text as readers compare it. Arabic: without vowel points, Quranic signs and tatweel, one alef
 * for all its forms, bearers without hamza, ى as ي, ة as ه, Persian letters and all digits
 * as the common ones. Latin: no case, no accents, no ligatures, ß as ss. Runs of spaces become one.
 * Idempotent.
 */
export function normaliseWithMap(text: string): Normalised {
  const normalised: Normalised = { text: '', from: [], to: [] };
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    for (const unit of normaliseCharacter(character).split('')) {
      if (unit === ' ' && normalised.text.endsWith(' ')) continue;
      normalised.text += unit;
      normalised.from.push(at);
      normalised.to.push(end);
    }
    at = end;
  }
  return normalised;
}

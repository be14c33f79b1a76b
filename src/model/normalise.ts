/** A text as it is compared, and where in the original each of its UTF-16 units comes from. */
export interface Normalised {
  text: string;
  /** Start and end in the original, by position in `text`. */
  from: number[];
  to: number[];
}

/**
 * Marks that readers leave out: Latin accents, Arabic and Hebrew points, Quranic signs. Not those
 * of other scripts, whose vowels are marks, nor the Japanese voicing marks.
 */
const POINTS =
  /(?![\u3099\u309a])(?=\p{M})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}]/u;
/**
 * Other characters that say nothing of the word: invisible ones, tatweel, Quranic signs, hamza on
 * the line, and apostrophes, which transliterations set and leave out as they like (Kata'ib).
 */
const SILENT = /[\u06d6-\u06ed]|[\p{Cf}\u0640\u0621'’‘ʼʿʾ`´‛′]/u;

/** What stands for a character once case, accents and compatibility are gone. */
const SAME: Readonly<Record<string, string>> = {
  // Hamza on its bearer and madda come apart with the accents; the wasla and these do not.
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

/** Texts are long and their characters few. */
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

/** The same without the map: what is searched in. */
export function normalise(text: string): string {
  let normalised = '';
  for (const character of text) normalised += normaliseCharacter(character);
  return normalised.replace(/ {2,}/g, ' ');
}

/**
 * A text as readers compare it. Arabic: vowel points, Quranic signs and tatweel left out, one alef
 * for all of its forms, hamza's bearers without it, ى as ي, ة as ه, Persian letters and all digits
 * as the common ones. Latin: no case, no accents, ligatures apart, ß as ss. Runs of space are one.
 * Normalising twice is normalising once.
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

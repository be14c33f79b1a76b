/** Quotation marks by language, for words that are quoted in another language than the page's. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  ar: ['«', '»'],
  en: ['“', '”'],
};

/** A quotation in the marks of its own language; English ones where the language is not known here. */
export function quotedIn(lang: string, text: string): string {
  const [open, close] = MARKS[lang.split('-')[0]!] ?? MARKS['en']!;
  return `${open}${text}${close}`;
}

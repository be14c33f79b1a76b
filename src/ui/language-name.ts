const ENDONYMS: Readonly<Record<string, string>> = { ar: 'العربية', en: 'English' };

/** A language's name in itself; not by Intl, whose first call is slow. */
export function languageName(lang: string): string {
  return ENDONYMS[lang] ?? new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
}

const ENDONYMS: Readonly<Record<string, string>> = { ar: 'العربية', en: 'English' };

/** The language's own name for itself; Intl knows them all, but takes its time for the first. */
export function languageName(lang: string): string {
  return ENDONYMS[lang] ?? new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
}

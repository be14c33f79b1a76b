/**
 * The first of `preferred` that is among `languages`, exactly or by its primary subtag; else the first
 * language. boot.js does the same before any module is loaded.
 */
export function negotiate(preferred: readonly string[], languages: readonly string[]): string {
  const primary = (tag: string) => tag.split('-')[0];
  for (const tag of preferred) {
    const found =
      languages.find((lang) => lang === tag) ??
      languages.find((lang) => primary(lang) === primary(tag));
    if (found !== undefined) return found;
  }
  return languages[0]!;
}

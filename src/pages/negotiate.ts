/**
 * The first of `wishes` that is among `languages`, exactly or by its primary subtag; else the first
 * language. boot.js does the same before any module is here.
 */
export function negotiate(wishes: readonly string[], languages: readonly string[]): string {
  const primary = (tag: string) => tag.split('-')[0];
  for (const wish of wishes) {
    const found =
      languages.find((lang) => lang === wish) ??
      languages.find((lang) => primary(lang) === primary(wish));
    if (found !== undefined) return found;
  }
  return languages[0]!;
}

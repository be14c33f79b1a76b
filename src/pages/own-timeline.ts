/** The id in `data/` of the timeline that the page shows if the address names none. */
export function ownTimeline(): string {
  return document.documentElement.dataset['timeline'] ?? KHATT_FRONT;
}

/** The path from the site's root to the page of a timeline in one of its languages. */
export function pagePath(id: string, lang: string): string {
  return `${encodeURIComponent(id)}/${lang}/`;
}

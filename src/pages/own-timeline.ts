/** The id in `data/` of the timeline that the page shows if the address names none. */
export function ownTimeline(): string {
  return document.documentElement.dataset['timeline'] ?? KHATT_FRONT;
}

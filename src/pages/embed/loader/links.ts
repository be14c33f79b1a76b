import type { TimelineElement } from './element.ts';

/**
 * Follows a click on `<a href="#…" data-khatt-event="ID">`, wherever it is in the article: shows the
 * event in the timeline that the link belongs to. Without such a timeline the link works as usual.
 */
export function followLink(click: MouseEvent): void {
  if (!(click.target instanceof Element)) return;
  const link = click.target.closest<HTMLElement>('[data-khatt-event]');
  const isPlain =
    click.button === 0 && !(click.metaKey || click.ctrlKey || click.shiftKey || click.altKey);
  if (!link || !isPlain || click.defaultPrevented) return;
  const timeline = timelineOf(link);
  if (timeline?.show(link.dataset['khattEvent']!)) click.preventDefault();
}

/**
 * The timeline that a link belongs to: the one named by `data-khatt-for`; else, in the smallest element of
 * the page with the link and any timeline, the last one before the link, or the first after it.
 */
function timelineOf(link: HTMLElement): TimelineElement | undefined {
  const named = link.dataset['khattFor'];
  if (named !== undefined) return timelinesIn(document).find(({ id }) => id === named);
  for (let part = link.parentElement; part; part = part.parentElement) {
    const timelines = timelinesIn(part);
    const isBefore = (timeline: Element) =>
      timeline.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (timelines.length > 0) return timelines.filter(isBefore).pop() ?? timelines[0];
  }
  return undefined;
}

const timelinesIn = (part: ParentNode): TimelineElement[] => [
  ...part.querySelectorAll('khatt-timeline'),
];

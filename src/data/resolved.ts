import type { TimelineData } from './schema.ts';
import { safeUrl } from './url.ts';

/**
 * The data of a file with the URLs of its media and sources resolved against the file's own, as those of a page are:
 * what is relative in a file of another site is on that site, not on the reader's.
 */
export function resolvedAt(data: TimelineData, file: string): TimelineData {
  const resolve = <T extends { url?: string | undefined }>(thing: T): T => {
    const url = thing.url === undefined ? null : safeUrl(thing.url);
    return url === null ? thing : { ...thing, url: new URL(url, file).href };
  };
  return {
    ...data,
    ...(data.sources && { sources: data.sources.map(resolve) }),
    events: data.events.map((event) =>
      event.media ? { ...event, media: event.media.map(resolve) } : event,
    ),
  };
}

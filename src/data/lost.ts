/** How many of a file's events were left out by the checks; `input` is what `parseTimeline` read. */
export function lostEvents(input: unknown, kept: { events: readonly unknown[] }): number {
  const file = (typeof input === 'string' ? JSON.parse(input.replace(/^\uFEFF/, '')) : input) as {
    events: readonly unknown[];
  };
  return file.events.length - kept.events.length;
}

/** The least that an event needs, as an example for authors. */
export const EXAMPLE_EVENT = '{ "id": "first", "date": "2020-01-06", "title": "…" }';

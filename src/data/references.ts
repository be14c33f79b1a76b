import * as say from './problems.ts';
import type { PathStep } from './problems.ts';
import type { EventData, GroundData, RelationData, TimelineData } from './schema.ts';

/** Reports a problem at a path and leaves the part out. */
type Report = (path: readonly PathStep[], message: string) => void;

/** Calls `check` for each item that was not left out. */
function each<T>(
  list: readonly (T | undefined)[] | undefined,
  check: (item: T, index: number) => void,
): void {
  list?.forEach((item, index) => {
    if (item !== undefined) check(item, index);
  });
}

/** Items by id; a second item with the same id is reported. */
function byId<T extends { id?: string | undefined }>(
  name: string,
  list: readonly T[] | undefined,
  report: Report,
): Map<string, T> {
  const found = new Map<string, T>();
  each(list, (item, index) => {
    if (item.id === undefined) return;
    if (found.has(item.id)) report([name, index, 'id'], say.duplicateId(item.id));
    else found.set(item.id, item);
  });
  return found;
}

/** Reports repeated items of a list of strings. */
function checkOnce(path: readonly PathStep[], list: readonly string[] | undefined, report: Report) {
  each(list, (item, index) => {
    if (list!.indexOf(item) < index) report([...path, index], say.duplicateItem(item));
  });
}

/**
 * Reports wrong references between the parts of a timeline: a duplicate id, the unknown id of a
 * track, actor, source or event, a missing paragraph, a relation twice or to itself.
 * Lists may have gaps (undefined) where parts were left out, and get more of them.
 */
export function checkReferences(data: TimelineData, report: Report): void {
  const sources = byId('sources', data.sources, report);
  const tracks = byId('tracks', data.tracks, report);
  const actors = byId('actors', data.actors, report);
  const events = byId('events', data.events, report);
  const relations = new Set<string>();

  function known(
    noun: string,
    ids: { has: (id: string) => boolean },
    id: string,
    path: PathStep[],
  ): boolean {
    if (!ids.has(id)) report(path, say.unknownReference(noun, id));
    return ids.has(id);
  }

  function checkSource({ source, paragraph }: GroundData, path: PathStep[]): void {
    if (!known('source', sources, source, [...path, 'source'])) return;
    const count = sources.get(source)?.paragraphs?.length;
    if (paragraph !== undefined && count !== undefined && paragraph > count)
      report([...path, 'paragraph'], say.noSuchParagraph(paragraph, source, count));
  }

  function checkEvent({ track, actors: names, tags, evidence }: EventData, path: PathStep[]): void {
    if (track !== undefined) known('track', tracks, track, [...path, 'track']);
    each(names, (actor, index) => known('actor', actors, actor, [...path, 'actors', index]));
    checkOnce([...path, 'actors'], names, report);
    checkOnce([...path, 'tags'], tags, report);
    each(evidence, (item, index) => checkSource(item, [...path, 'evidence', index]));
  }

  function checkRelation({ from, type, to, ground }: RelationData, path: PathStep[]): void {
    const name = `${from} ${type} ${to}`;
    const both =
      known('event', events, from, [...path, 'from']) &&
      known('event', events, to, [...path, 'to']);
    if (!both) return;
    if (from === to) report(path, say.toItself(from));
    else if (relations.has(name)) report(path, say.duplicateRelation(name));
    else relations.add(name);
    each(ground, (item, index) => checkSource(item, [...path, 'ground', index]));
  }

  checkOnce(['languages'], data.languages, report);
  byId('eras', data.eras, report);
  each(data.actors, ({ track }, index) => {
    if (track !== undefined) known('track', tracks, track, ['actors', index, 'track']);
  });
  each(data.events, (event, index) => checkEvent(event, ['events', index]));
  each(data.relations, (relation, index) => checkRelation(relation, ['relations', index]));
  each(data.story?.steps, ({ event, relations: names }, index) => {
    const path = ['story', 'steps', index];
    if (!known('event', events, event, [...path, 'event'])) return;
    each(names, (name, at) => known('relation', relations, name, [...path, 'relations', at]));
  });
}

import type { LostItems } from './lost-items.ts';
import * as say from './problems.ts';
import type { PathStep } from './problems.ts';
import type { EventData, GroundData, RelationData, TimelineData } from './schema.ts';

/** Reports a problem at a path and leaves the part out. */
type Report = (path: readonly PathStep[], message: string, hint?: () => string) => void;

interface Checks {
  report: Report;
  /** Leaves a part out without a word. */
  cut: (path: readonly PathStep[]) => unknown;
  /** What was left out before, with its own word. */
  lost: LostItems;
}

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
  const seen = new Set<string>();
  each(list, (item, index) => {
    if (seen.has(item)) report([...path, index], say.duplicateItem(item));
    seen.add(item);
  });
}

/**
 * Reports wrong references between the parts of a timeline: a duplicate id, the unknown id of a
 * track, actor, source or event, a missing paragraph, a relation twice or to itself. What refers to a part
 * that was left out goes with it. Lists may have gaps (undefined) where parts were left out, and get more.
 */
export function checkReferences(data: TimelineData, { report, cut, lost }: Checks): void {
  const items = {
    sources: byId('sources', data.sources, report),
    tracks: byId('tracks', data.tracks, report),
    actors: byId('actors', data.actors, report),
    events: byId('events', data.events, report),
    relations: new Map<string, RelationData>(),
  };

  /** Whether an item is there; otherwise the reference to it at `path` is left out. */
  function isKnown(list: keyof typeof items, id: string, path: PathStep[]): boolean {
    const known: ReadonlyMap<string, unknown> = items[list];
    if (known.has(id)) return true;
    const noun = list.slice(0, -1);
    if (lost.referred(list, id)) cut(path);
    else
      report(path, say.unknownReference(noun, id), () => say.referenceHint(id, [...known.keys()]));
    return false;
  }

  function checkSource({ source, paragraph }: GroundData, path: PathStep[]): void {
    if (!isKnown('sources', source, [...path, 'source'])) return;
    const count = items.sources.get(source)?.paragraphs?.length;
    if (paragraph !== undefined && count !== undefined && paragraph > count)
      report([...path, 'paragraph'], say.noSuchParagraph(paragraph, source, count));
  }

  function checkEvent({ track, actors: names, tags, evidence }: EventData, path: PathStep[]): void {
    if (track !== undefined) isKnown('tracks', track, [...path, 'track']);
    each(names, (actor, index) => isKnown('actors', actor, [...path, 'actors', index]));
    checkOnce([...path, 'actors'], names, report);
    checkOnce([...path, 'tags'], tags, report);
    each(evidence, (item, index) => checkSource(item, [...path, 'evidence', index]));
  }

  function checkRelation({ from, type, to, ground }: RelationData, path: PathStep[]): void {
    const name = `${from} ${type} ${to}`;
    for (const [field, id] of Object.entries({ from, to })) {
      const fault = items.events.has(id) ? undefined : lost.referred('events', id);
      if (fault) {
        lost.keepRelation(from, to, fault);
        return void cut(path);
      }
      if (!isKnown('events', id, [...path, field])) return;
    }
    if (from === to) report(path, say.toItself(from));
    else if (items.relations.has(name)) report(path, say.duplicateRelation(name));
    else items.relations.set(name, { from, type, to });
    each(ground, (item, index) => checkSource(item, [...path, 'ground', index]));
  }

  checkOnce(['languages'], data.languages, report);
  byId('eras', data.eras, report);
  each(data.actors, ({ track }, index) => {
    if (track !== undefined) isKnown('tracks', track, ['actors', index, 'track']);
  });
  each(data.events, (event, index) => checkEvent(event, ['events', index]));
  each(data.relations, (relation, index) => checkRelation(relation, ['relations', index]));
  each(data.story?.steps, ({ event, relations: names }, index) => {
    const path = ['story', 'steps', index];
    if (!isKnown('events', event, [...path, 'event'])) return;
    each(names, (name, at) => isKnown('relations', name, [...path, 'relations', at]));
  });
  each(data.corrections, ({ event }, index) => {
    if (event !== undefined) isKnown('events', event, ['corrections', index, 'event']);
  });
}

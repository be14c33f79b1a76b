import type { Fault } from './parse.ts';
import type { PathStep } from './problems.ts';

/** Lists whose items others refer to. */
const LISTS = ['events', 'tracks', 'actors', 'sources', 'relations'] as const;
type List = (typeof LISTS)[number];

type Json = Readonly<Record<PathStep, unknown>>;

/**
 * Items that were left out, by id: a reference to one is no mistake of its own, and is counted to the fault that
 * the item went for.
 */
export class LostItems {
  readonly #given: Json;
  readonly #faults = new Map<string, Fault>();

  /** @param given the timeline as it was written */
  constructor(given: Json) {
    this.#given = given;
  }

  /** Keeps the item that a fault lies in, if it was left out for that. */
  add(data: object, fault: Fault): void {
    const [list, index] = fault.path;
    if (!LISTS.some((name) => name === list)) return;
    if (index === undefined) return this.#keep(String(list), fault);
    const left = (data as Readonly<Record<string, Json | undefined>>)[list!]?.[index];
    const item = (this.#given[list!] as Json | undefined)?.[index];
    if (left !== undefined || typeof item !== 'object' || !item) return;
    const { id, from, to } = item as Json;
    const isRelation = typeof from === 'string' && typeof to === 'string';
    if (list === 'relations' && isRelation) this.keepRelation(from, to, fault);
    else if (typeof id === 'string') this.#keep(`${list} ${id}`, fault);
  }

  /** Keeps a relation that went for a fault, its own or that of an event; its type may have been the fault. */
  keepRelation(from: string, to: string, fault: Fault): void {
    this.#keep(`relations ${from} ${to}`, fault);
  }

  #keep(key: string, fault: Fault): void {
    if (!this.#faults.has(key)) this.#faults.set(key, fault);
  }

  /** The fault that an item went for, if it did; counts the reference to it. A relation's id is `FROM TYPE TO`. */
  referred(list: List, id: string): Fault | undefined {
    const name = list === 'relations' ? id.replace(/ \S+ /, ' ') : id;
    const fault = this.#faults.get(`${list} ${name}`) ?? this.#faults.get(list);
    if (fault) fault.references++;
    return fault;
  }
}

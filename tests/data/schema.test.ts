import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemaText, siteSchemaText } from '../../tools/schema.ts';
import { sample } from './sample.ts';

interface Part {
  $ref?: string;
  description?: string;
  properties?: Record<string, Part>;
  items?: Part;
  required?: string[];
  $defs?: Record<string, Part>;
}

const schema = JSON.parse(schemaText()) as Part;

/** The part of the JSON Schema that a reference or a list leads to. */
function resolve(part: Part): Part {
  if (part.items) return resolve(part.items);
  return part.$ref ? schema.$defs![part.$ref.replace('#/$defs/', '')]! : part;
}

describe('the JSON Schema', () => {
  it('in data/ is the one that the code defines (`npm run schema` writes it)', () => {
    const file = new URL('../../data/timeline.schema.json', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(schemaText());
    const site = new URL('../../data/site.schema.json', import.meta.url);
    expect(readFileSync(site, 'utf8')).toBe(siteSchemaText());
  });

  it('describes every field of every part', () => {
    const parts = [schema, ...Object.values(schema.$defs!)];
    const fields = parts.flatMap(({ properties }) => Object.values(properties ?? {}));
    expect(fields.length).toBeGreaterThan(80);
    expect(fields.filter(({ description }) => !description)).toEqual([]);
  });

  it('knows each field of a timeline that uses all', () => {
    const event = resolve(schema.properties!.events!);
    expect(Object.keys(schema.properties!).sort()).toEqual(Object.keys(sample()).sort());
    expect(Object.keys(event.properties!).sort()).toEqual(Object.keys(sample().events[0]!).sort());
  });

  it('asks for what cannot be left out, and refuses no field', () => {
    expect(schema.required).toEqual(['version', 'id', 'title', 'languages', 'events']);
    expect(resolve(schema.properties!.events!).required).toEqual(['id', 'date']);
    const closed = Object.values(schema.$defs!).filter(
      (part) => 'properties' in part && 'additionalProperties' in part,
    );
    expect(closed).toEqual([]);
  });
});

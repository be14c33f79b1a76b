import { writeFile } from 'node:fs/promises';
import { toJsonSchema, type ConversionConfig } from '@valibot/to-json-schema';
import { DESCRIPTIONS } from '../src/data/descriptions.ts';
import * as schemas from '../src/data/schema.ts';
import { SiteSchema } from '../src/data/site.ts';

const FOLDER = new URL('../data/', import.meta.url);

const DEFINITIONS = {
  Text: schemas.TextSchema,
  Id: schemas.IdSchema,
  Language: schemas.LanguageSchema,
  Date: schemas.DateSchema,
  Zone: schemas.ZoneSchema,
  Url: schemas.UrlSchema,
  Source: schemas.SourceSchema,
  SourceParagraph: schemas.ParagraphTextSchema,
  Actor: schemas.ActorSchema,
  Track: schemas.TrackSchema,
  Era: schemas.EraSchema,
  Event: schemas.EventSchema,
  Place: schemas.PlaceSchema,
  Evidence: schemas.EvidenceSchema,
  Quote: schemas.QuoteSchema,
  Media: schemas.MediaSchema,
  Relation: schemas.RelationSchema,
  Ground: schemas.GroundSchema,
  Story: schemas.StorySchema,
  Step: schemas.StepSchema,
  Correction: schemas.CorrectionSchema,
};

type JsonSchema = ReturnType<typeof toJsonSchema>;

/** `part` with the description of each of its fields. */
function describe(part: JsonSchema, descriptions: Record<string, string>): JsonSchema {
  const properties = Object.entries(part.properties ?? {}).map(([key, schema]) => [
    key,
    { description: descriptions[key], ...(schema as JsonSchema) },
  ]);
  return { ...part, properties: Object.fromEntries(properties) };
}

const STYLE: ConversionConfig = {
  target: 'draft-2020-12',
  // What JSON Schema cannot express (an existing date, a known time zone) is checked on loading.
  ignoreActions: ['raw_check', 'check'],
};

/** The JSON Schema (2020-12) of the data format as text, from the definition in `src/data/schema.ts`. */
export function schemaText(): string {
  const { $schema, $defs, ...timeline } = toJsonSchema(schemas.TimelineSchema, {
    ...STYLE,
    definitions: DEFINITIONS,
  });
  const { Timeline, ...parts } = DESCRIPTIONS;
  const described = Object.entries(parts).map(([name, fields]) => [
    name,
    describe($defs![name] as JsonSchema, fields),
  ]);
  const whole = {
    $schema,
    title: 'Khatt timeline, version 1',
    description: 'A timeline of events. docs/format.md explains it with examples.',
    ...describe(timeline, Timeline),
    $defs: { ...$defs, ...Object.fromEntries(described) },
  };
  return JSON.stringify(whole, null, 2) + '\n';
}

/** The JSON Schema of `data/site.json` as text, from the definition in `src/data/site.ts`. */
export function siteSchemaText(): string {
  const { $schema, ...site } = toJsonSchema(SiteSchema, STYLE);
  const description =
    'The timeline on the front page, the order of all on the shelf, and their short titles there.';
  return JSON.stringify({ $schema, title: 'Khatt site', description, ...site }, null, 2) + '\n';
}

/** Writes `data/timeline.schema.json` and `data/site.schema.json`. */
export default async function writeSchemas(): Promise<void> {
  await writeFile(new URL('timeline.schema.json', FOLDER), schemaText());
  await writeFile(new URL('site.schema.json', FOLDER), siteSchemaText());
}

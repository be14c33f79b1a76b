import * as v from 'valibot';
import { parseEdtf } from '../time/edtf.ts';
import { isZone } from '../time/zone.ts';
import { readInstants } from '../time/recognise/instants.ts';
import * as say from './problems.ts';
import { KINDS, RELATION_TYPES, STATUSES, TRACK_COLORS } from './terms.ts';
import { safeUrl } from './url.ts';

// The one definition of the data format, version 1. From it come the checks, the types and the JSON
// Schema. Optional fields and items of lists can be left out when they are wrong;
// a wrong required field takes its object with it. Unknown fields are kept.

/** A union that chooses its option by the value, so that a problem gets the right path. */
function oneOf<const T extends v.UnionOptions>(options: T, choose: (value: unknown) => number) {
  const schema = v.union(options);
  const run: (typeof schema)['~run'] = (dataset, config) =>
    options[choose(dataset.value)]!['~run'](dataset, config);
  return { ...schema, choose, '~run': run };
}

/** An object, where valibot also takes a list, whose items would then be told one by one. */
export function noList<T extends { '~run': v.GenericSchema['~run'] }>(schema: T): T {
  const run: T['~run'] = (dataset, config) =>
    (Array.isArray(dataset.value) ? NOT_A_LIST : schema)['~run'](dataset, config);
  return { ...schema, '~run': run };
}

const NOT_A_LIST = v.custom<never>(() => false);

const object = <const T extends v.ObjectEntries>(entries: T) => noList(v.looseObject(entries));

// Ids appear in URLs, separated by commas, and in "FROM TYPE TO".
export const IdSchema = v.pipe(
  v.string(),
  v.regex(/^[^\s,]+$/, (issue) => say.notAnId(issue.input)),
  v.check(
    (id) => !/\p{Cs}/u.test(id),
    (issue) => say.notAnId(issue.input),
  ),
);

// BCP 47 without extensions, as Intl accepts it; "both" and "name" are reserved.
export const LanguageSchema = v.pipe(
  v.string(),
  v.regex(
    /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))?$/,
    (issue) => say.notALanguage(issue.input),
  ),
);

const TextMapSchema = v.pipe(v.record(LanguageSchema, v.string()), v.minEntries(1, say.emptyText));

/** A string, or with a list a value that is no text as a whole. */
const PlainTextSchema = v.string((issue) => say.notTheShape({ ...issue, type: 'record' }));

export const TextSchema = oneOf([PlainTextSchema, TextMapSchema], (value) =>
  typeof value === 'string' || Array.isArray(value) ? 0 : 1,
);

export const DateSchema = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const parsed = parseEdtf(dataset.value);
    if (parsed.ok || readInstants(dataset.value)) return;
    addIssue({ message: say.notADate(parsed.message, dataset.value) });
  }),
);

export const ZoneSchema = v.pipe(
  v.string(),
  v.check(isZone, (issue) => say.unknownZone(issue.input)),
);

export const UrlSchema = v.pipe(
  v.string(),
  v.check(
    (text) => safeUrl(text) !== null,
    (issue) => say.unsafeUrl(issue.input),
  ),
);

/** One of a list of terms. */
const terms = <const T extends readonly string[]>(noun: string, names: T, ...remedies: string[]) =>
  v.picklist(names, (issue) => say.unknownTerm(noun, issue.input, names, ...remedies));

const between = (min: number, max: number) => {
  const message = (issue: { input: number }) => say.notBetween(min, max, issue.input);
  return v.pipe(v.number(), v.minValue(min, message), v.maxValue(max, message));
};

const ParagraphSchema = v.pipe(
  v.number(),
  v.integer((issue) => say.notAParagraph(issue.input)),
  v.minValue(1, (issue) => say.notAParagraph(issue.input)),
);

export const ParagraphTextSchema = object({
  about: TextSchema,
  text: v.optional(v.string()),
});

export const SourceSchema = object({
  id: IdSchema,
  title: TextSchema,
  publisher: v.optional(TextSchema),
  url: v.optional(UrlSchema),
  published: v.optional(DateSchema),
  language: v.optional(LanguageSchema),
  role: v.optional(terms('role', ['main', 'external'], 'taken as external')),
  paragraphs: v.optional(v.array(ParagraphTextSchema)),
});

export const ActorSchema = object({
  id: IdSchema,
  name: TextSchema,
  role: v.optional(TextSchema),
  track: v.optional(IdSchema),
});

export const TrackSchema = object({
  id: IdSchema,
  title: TextSchema,
  color: v.optional(terms('color', TRACK_COLORS, 'chosen by order')),
});

export const EraSchema = object({
  id: v.optional(IdSchema),
  title: TextSchema,
  date: DateSchema,
  summary: v.optional(TextSchema),
});

// W3C Web Annotation, TextQuoteSelector: https://www.w3.org/TR/annotation-model/#text-quote-selector
export const QuoteSchema = object({
  exact: v.string(),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
  speaker: v.optional(TextSchema),
  lang: v.optional(LanguageSchema),
  translation: v.optional(TextSchema),
});

export const EvidenceSchema = object({
  source: IdSchema,
  paragraph: v.optional(ParagraphSchema),
  supports: v.optional(terms('supports', ['event', 'date'], 'taken as event')),
  quote: v.optional(QuoteSchema),
});

export const MediaSchema = object({
  type: terms('media type', ['image', 'audio', 'video']),
  url: UrlSchema,
  alt: TextSchema,
  credit: v.optional(TextSchema),
  caption: v.optional(TextSchema),
});

export const PlaceSchema = object({
  name: TextSchema,
  lat: v.optional(between(-90, 90)),
  lon: v.optional(between(-180, 180)),
});

/** An object with any field of a place, or with texts by language in it, is a place, else a text by language. */
function placeOption(value: unknown): number {
  if (typeof value !== 'object' || !value) return typeof value === 'string' ? 0 : 1;
  if (Array.isArray(value)) return 0;
  const isPlace = Object.keys(PlaceSchema.entries).some((field) => field in value);
  return isPlace || Object.values(value).some((part) => typeof part === 'object' && part) ? 2 : 1;
}

export const EventSchema = object({
  id: IdSchema,
  date: DateSchema,
  known: v.optional(DateSchema),
  timeZone: v.optional(ZoneSchema),
  basis: v.optional(terms('basis', ['stated', 'derived', 'external'])),
  basisNote: v.optional(TextSchema),
  title: v.optional(TextSchema),
  summary: v.optional(TextSchema),
  track: v.optional(IdSchema),
  kind: v.optional(terms('kind', KINDS, 'drawn as an event')),
  status: v.optional(terms('status', STATUSES, 'taken from the relations')),
  actors: v.optional(v.array(IdSchema)),
  place: v.optional(oneOf([PlainTextSchema, TextMapSchema, PlaceSchema], placeOption)),
  tags: v.optional(v.array(v.string())),
  importance: v.optional(between(1, 5)),
  evidence: v.optional(v.array(EvidenceSchema)),
  media: v.optional(v.array(MediaSchema)),
  notes: v.optional(TextSchema),
  question: v.optional(TextSchema),
  asOf: v.optional(TextSchema),
});

export const GroundSchema = object({
  source: IdSchema,
  paragraph: v.optional(ParagraphSchema),
});

export const RelationSchema = object({
  from: IdSchema,
  type: terms('relation type', RELATION_TYPES),
  to: IdSchema,
  ground: v.optional(v.array(GroundSchema)),
});

export const StepSchema = object({
  event: IdSchema,
  relations: v.optional(v.array(v.string())),
  text: v.optional(TextSchema),
});

export const CorrectionSchema = object({
  date: DateSchema,
  event: v.optional(IdSchema),
  text: TextSchema,
});

export const StorySchema = object({ steps: v.array(StepSchema) });

export const TimelineSchema = object({
  $schema: v.optional(v.string()),
  version: v.literal(1, (issue) => say.wrongVersion(issue.input)),
  id: IdSchema,
  title: TextSchema,
  summary: v.optional(TextSchema),
  languages: v.pipe(v.array(LanguageSchema), v.minLength(1, say.noLanguages)),
  timeZone: v.optional(ZoneSchema),
  zones: v.optional(noList(v.record(ZoneSchema, TextSchema))),
  sources: v.optional(v.array(SourceSchema)),
  actors: v.optional(v.array(ActorSchema)),
  tracks: v.optional(v.array(TrackSchema)),
  eras: v.optional(v.array(EraSchema)),
  events: v.array(EventSchema),
  relations: v.optional(v.array(RelationSchema)),
  story: v.optional(StorySchema),
  corrections: v.optional(v.array(CorrectionSchema)),
});

/** A text in one language for all readers, or a map from BCP 47 language to text. */
export type Text = string | Record<string, string>;

/** The known fields only: unknown ones are kept, but the program does not read them. */
type Known<T> = T extends string | number
  ? T
  : T extends (infer Item)[]
    ? Known<Item>[]
    : T extends Record<string, Text>
      ? T
      : { [Key in keyof T as string extends Key ? never : Key]: Known<T[Key]> };

export type TimelineData = Known<v.InferOutput<typeof TimelineSchema>>;
export type SourceData = Known<v.InferOutput<typeof SourceSchema>>;
export type ActorData = Known<v.InferOutput<typeof ActorSchema>>;
export type TrackData = Known<v.InferOutput<typeof TrackSchema>>;
export type EraData = Known<v.InferOutput<typeof EraSchema>>;
export type EventData = Known<v.InferOutput<typeof EventSchema>>;
export type PlaceData = NonNullable<EventData['place']>;
export type QuoteData = Known<v.InferOutput<typeof QuoteSchema>>;
export type EvidenceData = Known<v.InferOutput<typeof EvidenceSchema>>;
export type MediaData = Known<v.InferOutput<typeof MediaSchema>>;
export type GroundData = Known<v.InferOutput<typeof GroundSchema>>;
export type RelationData = Known<v.InferOutput<typeof RelationSchema>>;
export type CorrectionData = Known<v.InferOutput<typeof CorrectionSchema>>;
export type StoryData = Known<v.InferOutput<typeof StorySchema>>;
export type Kind = (typeof KINDS)[number];
export type Status = (typeof STATUSES)[number];
export type RelationType = (typeof RELATION_TYPES)[number];
export type TrackColor = (typeof TRACK_COLORS)[number];

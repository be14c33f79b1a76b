import type * as schemas from './schema.ts';

type Fields<Schema extends { entries: object }> = Record<keyof Schema['entries'], string>;

// Texts that editors show for each field, through the JSON Schema. Here and not in schema.ts, so that
// no page loads them; the types keep the two in step.

const timeline: Fields<typeof schemas.TimelineSchema> = {
  $schema: 'Where the JSON Schema is, for editors.',
  version: 'The version of this format: 1.',
  id: 'A short name for addresses, the same as the file name without ".json".',
  title: 'What the timeline is called.',
  summary: 'One or two sentences under the title.',
  languages: 'The languages of the texts, BCP 47 ("ar", "en"). The first is the default.',
  timeZone:
    'The IANA time zone of dates without an offset and of events without a zone. Default: "UTC".',
  zones: 'What readers call each time zone: {"Asia/Baghdad": {"ar": "بغداد", "en": "Baghdad"}}.',
  sources: 'What the timeline is made from.',
  actors: 'People and organisations.',
  tracks: 'The sides or themes that events are sorted into.',
  eras: 'Spans drawn as bands behind the events.',
  events: 'What happened.',
  relations: 'What one event says of, or does to, another.',
  story: 'The steps of the guided tour and of the presentation.',
  corrections: 'What was changed after the timeline was published.',
};

const source: Fields<typeof schemas.SourceSchema> = {
  id: 'What evidence calls this source.',
  title: 'Its headline or title.',
  publisher: 'Who published it.',
  url: 'Where it is: https, http, or relative to the page.',
  published: 'When it was published, an EDTF date.',
  language: 'The language it is in, BCP 47.',
  role: '"main": the timeline is derived from it. "external" (default): it only supports.',
  paragraphs: 'Its paragraphs in order; evidence names them by number, the first is 1.',
};

const paragraph: Fields<typeof schemas.ParagraphTextSchema> = {
  about: 'What the paragraph is about, in a few words.',
  text: 'Its words, where you may publish them.',
};

const actor: Fields<typeof schemas.ActorSchema> = {
  id: 'What events call this actor.',
  name: 'The name that readers see.',
  role: 'Their office, at the time of the events.',
  track: 'The id of the track they belong to.',
};

const track: Fields<typeof schemas.TrackSchema> = {
  id: 'What events and actors call this track.',
  title: 'The name that readers see.',
  color: 'Its hue. Default: the next that no other track has.',
};

const era: Fields<typeof schemas.EraSchema> = {
  id: 'A name for the era.',
  title: 'What it is called.',
  date: 'From when to when, an EDTF interval such as "2003/2011".',
  summary: 'One or two sentences about it.',
};

const event: Fields<typeof schemas.EventSchema> = {
  id: 'A short name, once in the file, without spaces and commas. It stands in links.',
  date: 'When it happened, an EDTF date: "2020", "2020-01-03", "2020-01-03T01:00+03:00", "2003/2011".',
  known: 'When it became public, an EDTF date, where that was later.',
  timeZone: 'The IANA time zone its time is shown in. Default: that of the timeline.',
  basis:
    'Where the date is from: "stated" by the source, "derived" from what it says, "external" to it.',
  basisNote: 'How the date was derived, or from where it was taken.',
  title: 'What happened, in a few words.',
  summary: 'What happened, in one to three sentences.',
  track: 'The id of its track.',
  kind: 'What kind of event it is; its shape. Default: "event".',
  status: 'Whether it is in dispute; its outline. Default: what the relations say.',
  actors: 'The ids of those who took part.',
  place: 'Where it happened: a text, or a name with latitude and longitude.',
  tags: 'Words to find it by.',
  importance:
    'From 1 to 5, default 3. The more important event keeps its label where room is short.',
  evidence: 'Which sources say so.',
  media: 'Pictures, sound and film. Nothing is loaded before the reader asks.',
  notes: 'For the presenter; readers do not see it at first.',
  question: 'A question for a class or an audience.',
  asOf: 'What could be told when it became known; "What was known when?" shows it in place of the summary.',
};

const place: Fields<typeof schemas.PlaceSchema> = {
  name: 'The name that readers see.',
  lat: 'Latitude in degrees, north is positive.',
  lon: 'Longitude in degrees, east is positive.',
};

const evidence: Fields<typeof schemas.EvidenceSchema> = {
  source: 'The id of the source.',
  paragraph: 'The number of the paragraph in that source, from 1.',
  supports: 'What it is evidence of: the "event" (default) or only its "date".',
  quote: 'The words themselves, a W3C TextQuoteSelector.',
};

const quote: Fields<typeof schemas.QuoteSchema> = {
  exact: 'The words as the source has them, letter by letter.',
  prefix: 'The words before, where the quoted ones come more than once.',
  suffix: 'The words after, where the quoted ones come more than once.',
  speaker: 'Who says them: the id of an actor, or a text.',
  lang: 'The language of the words. Default: that of the source.',
  translation: 'The words in the other languages of the timeline.',
};

const media: Fields<typeof schemas.MediaSchema> = {
  type: 'What it is.',
  url: 'Where it is: https, http, or relative to the page.',
  alt: 'What is seen or heard, for those who cannot.',
  credit: 'Who made it and under which licence.',
  caption: 'What readers see under it.',
};

const relation: Fields<typeof schemas.RelationSchema> = {
  from: 'The id of the event that denies, explains, follows ….',
  type: 'How the first event relates to the second.',
  to: 'The id of the event that is denied, explained, followed ….',
  ground: 'Which sources say that the two are related.',
};

const ground: Fields<typeof schemas.GroundSchema> = {
  source: 'The id of the source.',
  paragraph: 'The number of the paragraph in that source, from 1.',
};

const story: Fields<typeof schemas.StorySchema> = {
  steps: 'The steps in the order in which they are shown.',
};

const correction: Fields<typeof schemas.CorrectionSchema> = {
  date: 'When it was corrected, an EDTF date.',
  event: 'The id of the event that was corrected, if it was one.',
  text: 'What was wrong, and what is right.',
};

const step: Fields<typeof schemas.StepSchema> = {
  event: 'The id of the event to show.',
  relations: 'The relations to draw with it, each as "FROM TYPE TO".',
  text: 'What the presenter says.',
};

/** A description for each field of each part of the format, by the name of the part. */
export const DESCRIPTIONS = {
  Timeline: timeline,
  Source: source,
  SourceParagraph: paragraph,
  Actor: actor,
  Track: track,
  Era: era,
  Event: event,
  Place: place,
  Evidence: evidence,
  Quote: quote,
  Media: media,
  Relation: relation,
  Ground: ground,
  Story: story,
  Step: step,
  Correction: correction,
};

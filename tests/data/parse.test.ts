import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../src/data/parse.ts';
import { pathText, problemText } from '../../src/data/problems.ts';
import { sample } from './sample.ts';

type Json = Record<string, unknown>;

/** Reads the sample after `change`, and gives the sentences with what is left. */
function read(change: (data: ReturnType<typeof sample> & Json) => void) {
  const data = sample();
  change(data);
  const { timeline, problems } = parseTimeline(data);
  return { timeline, sentences: problems.map(problemText) };
}

type Path = (string | number)[];

const at = (data: unknown, path: Path): unknown =>
  path.reduce((node, key) => (node as Json)[key], data);

/** Sets the value at a path, or removes it where the value is undefined. */
function set(data: unknown, path: Path, value: unknown): void {
  const holder = at(data, path.slice(0, -1)) as Json;
  if (value === undefined) Reflect.deleteProperty(holder, path.at(-1)!);
  else holder[path.at(-1)!] = value;
}

describe('a valid timeline', () => {
  it('is kept as it is, without a problem', () => {
    expect(parseTimeline(sample())).toEqual({ timeline: sample(), problems: [] });
    expect(parseTimeline(JSON.stringify(sample()))).toEqual({ timeline: sample(), problems: [] });
  });

  it('keeps unknown fields at every level', () => {
    const data = sample() as Json & ReturnType<typeof sample>;
    data['x-note'] = { a: [1, null] };
    Object.assign(data.events[0]!, { wind: 'north' });
    Object.assign(data.events[0]!.evidence![0]!.quote!, { page: 3 });
    Object.assign(data.events[0]!.place as Json, { altitude: 34 });
    expect(parseTimeline(structuredClone(data))).toEqual({ timeline: data, problems: [] });
  });

  it('may lack a language in a text', () => {
    expect(read((data) => set(data, ['summary'], { en: 'A sample.' })).sentences).toEqual([]);
  });

  it('may begin with a byte order mark', () => {
    expect(parseTimeline('\uFEFF' + JSON.stringify(sample())).problems).toEqual([]);
  });

  it('neither changes nor freezes its input', () => {
    const data = sample() as Json & ReturnType<typeof sample>;
    set(data, ['events', 0, 'title', 'ar'], 5);
    set(data, ['events', 0, 'place', 'lat'], 500);
    set(data, ['events', 0, 'kind'], 'rumour');
    set(data, ['events', 1, 'date'], 'never');
    set(data, ['zones', 'Nowhere/At_all'], 'Nowhere');
    const before = structuredClone(data);
    const { timeline } = parseTimeline(data);
    expect(data).toEqual(before);
    expect([data, data.events, data.events[0]].some(Object.isFrozen)).toBe(false);
    timeline!.events[0]!.tags!.push('new');
    expect(data).toEqual(before);
  });
});

describe('nothing can be shown, and one sentence says why', () => {
  const whole: [string, unknown, string][] = [
    ['no object', [], 'not a timeline (one JSON object): a list'],
    ['null', null, 'not a timeline (one JSON object): null'],
    ['text that holds a string', '"x"', 'not a timeline (one JSON object): "x" (line 1, column 1)'],
    ['an empty object', {}, 'version: missing'],
    ['empty text', '', 'not JSON: expected a value, found the end of the text (line 1, column 1)'],
  ];
  it.each(whole)('%s', (_, input, sentence) => {
    const { timeline, problems } = parseTimeline(input);
    expect(timeline).toBeNull();
    expect(problems.map(problemText)).toEqual([sentence]);
  });

  const parts: [string, unknown, string][] = [
    ['version', 2, 'version: not version 1: 2'],
    ['version', '1', 'version: not version 1: "1"'],
    ['title', undefined, 'title: missing'],
    ['title', {}, 'title: empty: a text needs at least one language'],
    ['title', 5, 'title: not a text (a string, or one for each language): 5'],
    ['title', { english: 'x' }, 'title.english: not a language tag such as "en": "english"'],
    ['events', undefined, 'events: missing'],
    ['events', { a: 1 }, 'events: not a list: an object'],
  ];
  it.each(parts)('%s = %j', (field, value, sentence) => {
    const { timeline, sentences } = read((data) => {
      set(data, ['events', 0, 'kind'], 'rumour');
      set(data, [field], value);
    });
    expect(timeline).toBeNull();
    expect(sentences).toEqual([sentence]);
  });
});

describe('a part that cannot be used is left out alone', () => {
  // Where, what is written there, the sentence, and the path of what must be gone.
  const items: [Path, unknown, string, Path][] = [
    [['events', 0], 'x', 'events[0]: not an object: "x"', ['events', 0]],
    [['events', 0, 'id'], undefined, 'events[0].id: missing', ['events', 0]],
    [['events', 0, 'id'], 7, 'events[0].id: not a string: 7', ['events', 0]],
    [
      ['events', 0, 'id'],
      'a b',
      'events[0].id: not an id (one character or more, no spaces, no commas, no half of a character): "a b"',
      ['events', 0],
    ],
    [['events', 2, 'date'], undefined, 'events[2].date: missing', ['events', 2]],
    [
      ['events', 2, 'date'],
      '13th c.',
      'events[2].date: not an EDTF date: "13th c." (write 12XX)',
      ['events', 2],
    ],
    [
      ['events', 2, 'date'],
      '2020/2019',
      'events[2].date: ends before it starts: "2020/2019"',
      ['events', 2],
    ],
    [['eras', 0, 'date'], 'old', 'eras[0].date: not an EDTF date: "old"', ['eras', 0]],
    [['eras', 0, 'title'], undefined, 'eras[0].title: missing', ['eras', 0]],
    [['actors', 1, 'name'], undefined, 'actors[1].name: missing', ['actors', 1]],
    [['tracks', 1, 'title'], undefined, 'tracks[1].title: missing', ['tracks', 1]],
    [
      ['events', 0, 'evidence', 0, 'source'],
      'rumour',
      'events[0].evidence[0].source: unknown source: "rumour" (one of "report", "letter")',
      ['events', 0, 'evidence', 0],
    ],
    [
      ['events', 0, 'evidence', 0, 'source'],
      undefined,
      'events[0].evidence[0].source: missing',
      ['events', 0, 'evidence', 0],
    ],
    [
      ['events', 0, 'media', 0, 'type'],
      'gif',
      'events[0].media[0].type: unknown media type: "gif" (one of "image", "audio", "video")',
      ['events', 0, 'media', 0],
    ],
    [
      ['events', 0, 'media', 0, 'url'],
      'javascript:alert(1)',
      'events[0].media[0].url: not an address with https, http, mailto or a relative one: "javascript:alert(1)"',
      ['events', 0, 'media', 0],
    ],
    [
      ['events', 0, 'media', 0, 'alt'],
      undefined,
      'events[0].media[0].alt: missing',
      ['events', 0, 'media', 0],
    ],
    [
      ['events', 0, 'actors', 0],
      'ghost',
      'events[0].actors[0]: unknown actor: "ghost" (one of "minister", "general")',
      ['events', 0, 'actors', 0],
    ],
    [
      ['events', 0, 'actors', 1],
      'general',
      'events[0].actors[1]: more than once: "general"',
      ['events', 0, 'actors', 1],
    ],
    [
      ['events', 0, 'tags', 1],
      'night',
      'events[0].tags[1]: more than once: "night"',
      ['events', 0, 'tags', 1],
    ],
    [['events', 0, 'tags', 0], 5, 'events[0].tags[0]: not a string: 5', ['events', 0, 'tags', 0]],
    [
      ['languages', 0],
      'Arabic!',
      'languages[0]: not a language tag such as "en": "Arabic!"',
      ['languages', 0],
    ],
    [['languages', 1], 'ar', 'languages[1]: more than once: "ar"', ['languages', 1]],
    [
      ['relations', 1, 'from'],
      'ghost',
      'relations[1].from: unknown event: "ghost" (one of "strike", "denial", "later")',
      ['relations', 1],
    ],
    [
      ['relations', 1, 'to'],
      'ghost',
      'relations[1].to: unknown event: "ghost" (one of "strike", "denial", "later")',
      ['relations', 1],
    ],
    [
      ['relations', 1, 'to'],
      'later',
      'relations[1]: relation to itself: "later"',
      ['relations', 1],
    ],
    [
      ['relations', 1, 'type'],
      'hates',
      'relations[1].type: unknown relation type: "hates" (one of "denies", "confirms", "contradicts", "explains", "discloses", "responds-to", "refers-to", "causes", "follows")',
      ['relations', 1],
    ],
    [
      ['relations', 1],
      { from: 'denial', type: 'denies', to: 'strike' },
      'relations[1]: duplicate relation: "denial denies strike"',
      ['relations', 1],
    ],
    [
      ['relations', 0, 'ground', 0, 'source'],
      'ghost',
      'relations[0].ground[0].source: unknown source: "ghost" (one of "report", "letter")',
      ['relations', 0, 'ground', 0],
    ],
    [
      ['story', 'steps', 0, 'event'],
      'ghost',
      'story.steps[0].event: unknown event: "ghost" (one of "strike", "denial", "later")',
      ['story', 'steps', 0],
    ],
    [
      ['story', 'steps', 1, 'relations', 0],
      'a b c',
      'story.steps[1].relations[0]: unknown relation: "a b c" (one of "denial denies strike", "later follows denial")',
      ['story', 'steps', 1, 'relations', 0],
    ],
  ];
  it.each(items)('%j = %j: %s', (path, value, sentence, gone) => {
    const { timeline, sentences } = read((data) => {
      // Without what would refer to the part that goes.
      if (path[0] === 'events')
        Object.assign(data, { relations: [], story: { steps: [] }, corrections: [] });
      else Object.assign(data.events[0]!, { actors: [], track: 'capital' });
      set(data, path, value);
    });
    const before = at(sample(), gone.slice(0, -1)) as unknown[];
    expect(sentences).toEqual([sentence]);
    expect(at(timeline, gone.slice(0, -1))).toEqual(before.toSpliced(gone.at(-1) as number, 1));
  });

  it('a second item with an id: the first counts', () => {
    for (const list of ['events', 'sources', 'actors', 'tracks'] as const) {
      const { timeline, sentences } = read((data) => {
        const [first] = sample()[list];
        (data[list] as unknown[]).push({ ...first, note: 'second' });
      });
      const count = sample()[list].length;
      expect(sentences).toEqual([
        `${list}[${count}].id: duplicate id: "${sample()[list][0]!.id}" (the first one counts)`,
      ]);
      expect(timeline![list]).toEqual(sample()[list]);
    }
  });

  it('a paragraph leaves its number, so that evidence still means the same one', () => {
    const { timeline, sentences } = read((data) => set(data, ['sources', 0, 'paragraphs', 0], 'x'));
    expect(sentences).toEqual(['sources[0].paragraphs[0]: not an object: "x"']);
    expect(timeline!.sources![0]!.paragraphs).toEqual([{ about: '' }, { about: 'the morning' }]);
    expect(timeline!.relations![0]!.ground).toEqual([{ source: 'report', paragraph: 2 }]);
  });

  it('what refers to an item that was left out goes too, and that is one problem', () => {
    const { timeline, sentences } = read((data) => set(data, ['events', 1, 'date'], 'then'));
    expect(timeline!.events.map(({ id }) => id)).toEqual(['strike', 'later']);
    expect([timeline!.relations, timeline!.story!.steps.length]).toEqual([[], 1]);
    expect(sentences).toEqual([
      'events[1].date: not an EDTF date: "then" (and 3 references to it)',
    ]);
    expect(read((data) => set(data, ['tracks', 0, 'title'], undefined)).sentences).toEqual([
      'tracks[0].title: missing (and 1 reference to it)',
    ]);
    expect(read((data) => set(data, ['relations', 0, 'type'], 'denys')).sentences).toEqual([
      'relations[0].type: unknown relation type: "denys" (did you mean "denies"?) (and 1 reference to it)',
    ]);
  });

  it('the paths count the items as they were written, also after gaps', () => {
    const { timeline, sentences } = read((data) => {
      data.events = [{ id: 'x' } as never, ...data.events, { id: 'y', date: '?' } as never];
      set(data, ['events', 2, 'kind'], 'rumour');
    });
    expect(sentences).toEqual([
      'events[0].date: missing',
      'events[2].kind: unknown kind: "rumour" (drawn as an event; one of "event", "context", "attack", "decision", "document", "leak", "publication", "statement", "denial", "explanation")',
      'events[4].date: not an EDTF date: "?"',
    ]);
    expect(timeline!.events.map(({ id }) => id)).toEqual(['strike', 'denial', 'later']);
  });
});

describe('an optional field that is wrong is left out alone', () => {
  const event = ['events', 0];
  const fields: [Path, unknown, string][] = [
    [['summary'], null, 'not a text (a string, or one for each language): null'],
    [['timeZone'], 'Mars/Olympus', 'unknown time zone: "Mars/Olympus"'],
    [['zones', 'Mars/Olympus'], 'Mars', 'unknown time zone: "Mars/Olympus"'],
    [['zones', 'Asia/Baghdad'], {}, 'empty: a text needs at least one language'],
    [['eras'], 'none', 'not a list: "none"'],
    [['story'], 'long', 'not an object: "long"'],
    [
      ['sources', 0, 'url'],
      'ftp://a.b/',
      'not an address with https, http, mailto or a relative one: "ftp://a.b/"',
    ],
    [
      ['sources', 0, 'role'],
      'best',
      'unknown role: "best" (taken as external; one of "main", "external")',
    ],
    [['sources', 0, 'published'], 'May', 'not an EDTF date: "May"'],
    [['sources', 0, 'language'], 'English', 'not a language tag such as "en": "English"'],
    [
      ['tracks', 0, 'color'],
      'pink',
      'unknown color: "pink" (chosen by order; one of "blue", "green", "amber", "grey", "purple", "teal", "rose", "olive")',
    ],
    [['actors', 0, 'track'], 'ghost', 'unknown track: "ghost" (one of "capital", "abroad")'],
    [
      ['eras', 0, 'id'],
      '',
      'not an id (one character or more, no spaces, no commas, no half of a character): ""',
    ],
    [[...event, 'known'], 'soon', 'not an EDTF date: "soon"'],
    [[...event, 'timeZone'], 'Mars/Olympus', 'unknown time zone: "Mars/Olympus"'],
    [
      [...event, 'basis'],
      'guess',
      'unknown basis: "guess" (one of "stated", "derived", "external")',
    ],
    [
      [...event, 'kind'],
      'rumour',
      'unknown kind: "rumour" (drawn as an event; one of "event", "context", "attack", "decision", "document", "leak", "publication", "statement", "denial", "explanation")',
    ],
    [
      [...event, 'status'],
      'maybe',
      'unknown status: "maybe" (taken from the relations; one of "undisputed", "disputed", "denied", "withdrawn", "confirmed")',
    ],
    [[...event, 'track'], 'ghost', 'unknown track: "ghost" (one of "capital", "abroad")'],
    [[...event, 'importance'], 6, 'not from 1 to 5: 6'],
    [[...event, 'importance'], '5', 'not a number: "5"'],
    [[...event, 'importance'], NaN, 'not a number: NaN'],
    [[...event, 'place'], 5, 'not a text (a string, or one for each language): 5'],
    [[...event, 'place', 'lat'], 91, 'not from -90 to 90: 91'],
    [[...event, 'place', 'lon'], -181, 'not from -180 to 180: -181'],
    [[...event, 'evidence', 0, 'paragraph'], 3, 'no paragraph 3: source "report" has 2'],
    [[...event, 'evidence', 0, 'paragraph'], 0, 'not a paragraph number from 1: 0'],
    [[...event, 'evidence', 0, 'paragraph'], 1.5, 'not a paragraph number from 1: 1.5'],
    [
      [...event, 'evidence', 0, 'supports'],
      'all',
      'unknown supports: "all" (taken as event; one of "event", "date")',
    ],
    [[...event, 'evidence', 0, 'quote'], 'words', 'not an object: "words"'],
    [[...event, 'title', 'ar'], 5, 'not a string: 5'],
  ];
  it.each(fields)('%j = %j: %s', (path, value, sentence) => {
    const { timeline, sentences } = read((data) => set(data, path, value));
    const left = sample();
    set(left, path, undefined);
    expect(sentences).toEqual([`${pathText(path)}: ${sentence}`]);
    expect(timeline).toEqual(left);
  });

  it('a text goes with its last language', () => {
    const { timeline, sentences } = read((data) => set(data, ['summary'], { en: 5, english: 'x' }));
    expect(sentences).toEqual([
      'summary.en: not a string: 5',
      'summary.english: not a language tag such as "en": "english"',
    ]);
    expect(timeline).not.toHaveProperty('summary');
  });

  it('a place without a name and a story without steps are none', () => {
    const { timeline, sentences } = read((data) => {
      set(data, ['events', 0, 'place', 'name'], 5);
      set(data, ['story'], {});
    });
    expect(sentences).toEqual([
      'events[0].place.name: not a text (a string, or one for each language): 5',
      'story.steps: missing',
    ]);
    expect(timeline!.events[0]).not.toHaveProperty('place');
    expect(timeline).not.toHaveProperty('story');
  });

  it('a timeline without an id of its own is taken as "timeline"', () => {
    const { timeline, sentences } = read((data) => set(data, ['id'], undefined));
    expect(sentences).toEqual(['id: missing (taken as "timeline")']);
    expect(timeline!.id).toBe('timeline');
  });
});

describe('a sentence', () => {
  it('shows only the beginning of a long value', () => {
    const { sentences } = read((data) => set(data, ['events', 0, 'kind'], 'x'.repeat(1000)));
    expect(sentences[0]).toContain(`events[0].kind: unknown kind: "${'x'.repeat(60)}…" (drawn`);
    expect(sentences[0]!.length).toBeLessThan(300);
  });

  it('names the line and the column in a text', () => {
    const text = JSON.stringify(sample(), null, 2).replace('"2020-01-04"', '"4 January"');
    const lines = text.split('\n');
    const line = lines.findIndex((words) => words.includes('4 January')) + 1;
    const column = lines[line - 1]!.indexOf('"4 January"') + 1;
    expect(problemText(parseTimeline(text).problems[0]!)).toBe(
      `events[1].date: not an EDTF date: "4 January" (and 3 references to it) (line ${line}, column ${column})`,
    );
  });

  it('names the place of the object when its field is missing', () => {
    const { problems } = parseTimeline(
      '{"version": 1, "id": "a", "title": "A", "languages": ["en"], "events": [\n  {"id": "b"}]}',
    );
    expect(problems).toEqual([
      { level: 'error', path: 'events[0].date', message: 'missing', line: 2, column: 3 },
    ]);
  });

  it('is not said of a text that looks like a key, and does not hide a key that comes twice', () => {
    const event = (more: string) =>
      `{"id":"a","date":"2020","title":"he said \\"no\\" : \\"yes\\":"${more}}`;
    const text = (more: string) =>
      `{"version":1,"id":"x","title":":","languages":["en"],"events":[${event(more)}]}`;
    expect(parseTimeline(text('')).problems).toEqual([]);
    expect(parseTimeline(text(',"title" \n:"b"')).problems.map(problemText)).toEqual([
      'events[0].title: duplicate key: "title" (the last one counts) (line 2, column 2)',
    ]);
  });

  it('is said of a key that comes twice, wherever it is', () => {
    const { timeline, problems } = parseTimeline(`{"version": 1, "id": "a", "title": "A",
      "title": "B", "languages": ["en"],
      "events": [{"id": "b", "date": "2020", "x y": {"k": 1, "\\u006b": 2}}]}`);
    expect(timeline!.title).toBe('B');
    expect(problems.map(problemText)).toEqual([
      'title: duplicate key: "title" (the last one counts) (line 2, column 16)',
      'events[0]["x y"].k: duplicate key: "k" (the last one counts) (line 3, column 72)',
    ]);
  });

  it('comes in the order of the text', () => {
    const text = JSON.stringify({ ...sample(), eras: [{ title: 'x' }], actors: 5 });
    const { problems } = parseTimeline(text);
    expect(problems.map(({ path }) => path)).toEqual(['actors', 'eras[0].date']);
  });
});

describe('keys that could change a prototype', () => {
  it('change none, and are no languages', () => {
    const { timeline, problems } =
      parseTimeline(`{"version": 1, "id": "a", "__proto__": {"hacked": 1},
      "title": {"en": "A", "__proto__": "B", "constructor": "C"}, "languages": ["en"],
      "events": [{"id": "__proto__", "date": "2020", "__proto__": {"title": "hacked"},
        "constructor": {"prototype": {"hacked": 1}}, "place": {"name": "x", "__proto__": {"lat": 1}}}]}`);
    expect(problems).toEqual([]);
    expect(({} as Json).hacked).toBeUndefined();
    expect(Object.getPrototypeOf(timeline)).toBe(Object.prototype);
    expect((timeline as unknown as Json).hacked).toBeUndefined();
    expect(timeline!.events[0]!.title).toBeUndefined();
    expect(timeline!.title).toEqual({ en: 'A' });
    expect(Object.assign({}, timeline!.events[0])).not.toHaveProperty('title');
  });
});

/** A valid timeline that uses every field of the format, new on each call. */
export function sample() {
  return {
    $schema: './timeline.schema.json',
    version: 1,
    id: 'sample',
    title: { ar: 'ثلاثة أيام', en: 'Three days' },
    summary: 'A sample.',
    languages: ['ar', 'en'],
    timeZone: 'Asia/Baghdad',
    zones: { 'Asia/Baghdad': { ar: 'بغداد', en: 'Baghdad' } },
    sources: [
      {
        id: 'report',
        title: 'The report',
        publisher: 'The paper',
        url: 'https://example.org/report',
        published: '2021-03',
        language: 'en',
        role: 'main',
        paragraphs: [{ about: 'the night', text: 'It was night.' }, { about: 'the morning' }],
      },
      { id: 'letter', title: 'The letter' },
    ],
    actors: [
      { id: 'minister', name: 'The minister', role: 'Minister of defence', track: 'capital' },
      { id: 'general', name: 'The general' },
    ],
    tracks: [
      { id: 'capital', title: 'Capital', color: 'green' },
      { id: 'abroad', title: 'Abroad' },
    ],
    eras: [{ id: 'war', title: 'The war', date: '2003/2011', summary: 'Eight years.' }],
    events: [
      {
        id: 'strike',
        date: '2020-01-03T01:00+03:00',
        known: '2020-01-03',
        timeZone: 'Asia/Baghdad',
        basis: 'derived',
        basisNote: 'From "the night before".',
        title: { ar: 'الضربة', en: 'The strike' },
        summary: 'What happened.',
        track: 'abroad',
        kind: 'attack',
        status: 'disputed',
        actors: ['general', 'minister'],
        place: { name: 'The airport', lat: 33.26, lon: 44.23 },
        tags: ['night', 'air'],
        importance: 5,
        evidence: [
          {
            source: 'report',
            paragraph: 1,
            supports: 'date',
            quote: {
              exact: 'It was night.',
              prefix: 'Then. ',
              suffix: ' Then.',
              speaker: 'general',
              lang: 'en',
              translation: { ar: 'كان الليل' },
            },
          },
          { source: 'letter', paragraph: 7 },
        ],
        media: [
          {
            type: 'image',
            url: 'media/strike.jpg',
            alt: 'Smoke over a road',
            credit: 'A. Photographer',
            caption: 'The road',
          },
        ],
        notes: 'Say it slowly.',
        question: 'Who knew?',
        asOf: 'Smoke over a road.',
      },
      { id: 'denial', date: '2020-01-04', kind: 'denial', place: { en: 'Baghdad' } },
      { id: 'later', date: '[2020-02, 2020-03]', place: 'Baghdad' },
    ],
    relations: [
      {
        from: 'denial',
        type: 'denies',
        to: 'strike',
        ground: [{ source: 'report', paragraph: 2 }],
      },
      { from: 'later', type: 'follows', to: 'denial' },
    ],
    corrections: [{ date: '2021-04-01', event: 'strike', text: 'The hour was wrong.' }],
    story: {
      steps: [
        { event: 'strike', text: 'It begins.' },
        { event: 'denial', relations: ['denial denies strike'] },
      ],
    },
  };
}

/**
 * A timeline in two languages whose owner includes most of the text of its main source, in Arabic, and
 * all of another, in English: a crane is stopped, the crew waits, the rope is replaced.
 */
export function craneTimeline() {
  return {
    version: 1,
    id: 'crane',
    title: { ar: 'رافعة الميناء', en: 'The harbour crane' },
    languages: ['ar', 'en'],
    timeZone: 'Asia/Baghdad',
    sources: [
      {
        id: 'article',
        role: 'main',
        title: { ar: 'لماذا توقفت الرافعة', en: 'Why the crane stood still' },
        publisher: { ar: 'صحيفة الرصيف', en: 'The Quay' },
        url: 'https://example.org/crane#top',
        published: '2021-05-09',
        language: 'ar',
        paragraphs: [
          {
            about: { ar: 'أمر الإيقاف', en: 'the order to stop' },
            text: 'أمرت إدارة الميناء بإيقاف الرافعة، وقال المدير إن السلامة أولًا. وقال المدير إن العمل سيعود.',
          },
          {
            about: { ar: 'تحذير المهندسة', en: 'the engineer’s warning' },
            text: 'لكن المهندسة كتبت قبل شهر أن «الحبل الثالث مهترئ»، ولم يردّ عليها أحد.',
          },
          { about: { ar: 'عن الميناء', en: 'about the harbour' } },
          {
            about: { ar: 'نفي النقابة', en: 'the union’s denial' },
            text: 'وتنفي النقابة أن العمال رفضوا الصعود، وتقول إنهم انتظروا قرارًا لم يصل.',
          },
        ],
      },
      {
        id: 'report',
        role: 'external',
        title: { ar: 'تقرير التفتيش', en: 'Inspection report' },
        url: 'https://example.org/report',
        published: '2021-06',
        language: 'en',
        paragraphs: [
          { about: 'the finding', text: 'The rope was worn. The rope was replaced on 2 June.' },
        ],
      },
      { id: 'radio', role: 'external', title: { ar: 'نشرة الصباح', en: 'Morning news' } },
    ],
    actors: [{ id: 'director', name: { ar: 'المدير', en: 'The director' } }],
    tracks: [
      { id: 'port', title: { ar: 'الميناء', en: 'The port' }, color: 'blue' },
      { id: 'crew', title: { ar: 'العمال', en: 'The crew' }, color: 'green' },
    ],
    events: [
      {
        id: 'warning',
        date: '2021-04-03',
        basis: 'derived',
        basisNote: { ar: 'يقول المقال «قبل شهر».', en: 'The article says “a month before”.' },
        title: { ar: 'المهندسة تحذّر', en: 'The engineer warns' },
        track: 'crew',
        kind: 'document',
        evidence: [
          { source: 'article', paragraph: 2, quote: { exact: 'الحبل الثالث مهترئ' } },
          {
            source: 'article',
            paragraph: 2,
            quote: { exact: 'كتبت قبل شهر أن "الحبل الثالث مهترئ"، ولم يرد' },
          },
        ],
      },
      {
        id: 'stop',
        date: '2021-05-03',
        basis: 'stated',
        title: { ar: 'إيقاف الرافعة', en: 'The crane is stopped' },
        track: 'port',
        kind: 'decision',
        importance: 5,
        evidence: [
          {
            source: 'article',
            paragraph: 1,
            quote: { exact: 'وقال المدير', suffix: ' إن السلامة', speaker: 'director' },
          },
          {
            source: 'article',
            paragraph: 1,
            quote: { exact: 'العمل سيتوقف إلى الأبد', speaker: 'director' },
          },
          { source: 'article', paragraph: 3, quote: { exact: 'ليس هنا' } },
          { source: 'article', paragraph: 2 },
        ],
      },
      {
        id: 'wait',
        date: '2021-05-03/2021-05-09',
        title: { ar: 'العمال ينتظرون', en: 'The crew waits' },
        track: 'crew',
        evidence: [
          {
            source: 'article',
            paragraph: 4,
            quote: { exact: 'وتنفي النقابة أن العمال رفضوا الصعود' },
          },
          { source: 'article', paragraph: 4, quote: { exact: 'انتظروا قرارًا' } },
        ],
      },
      {
        id: 'denial',
        date: '2021-05-04',
        basis: 'external',
        title: { ar: 'النقابة تنفي', en: 'The union denies it' },
        track: 'crew',
        kind: 'denial',
        evidence: [
          {
            source: 'article',
            paragraph: 4,
            quote: { exact: 'وتنفي النقابة أن العمال رفضوا الصعود' },
          },
          { source: 'radio', supports: 'date' },
        ],
      },
      {
        id: 'repair',
        date: '2021-06-02',
        title: { ar: 'استبدال الحبل', en: 'The rope is replaced' },
        track: 'port',
        evidence: [
          { source: 'report', paragraph: 1, quote: { exact: 'The rope was replaced' } },
          { source: 'report', supports: 'date' },
        ],
      },
    ],
    relations: [
      {
        from: 'denial',
        type: 'denies',
        to: 'stop',
        ground: [{ source: 'article', paragraph: 4 }],
      },
      { from: 'repair', type: 'responds-to', to: 'warning', ground: [{ source: 'report' }] },
      { from: 'wait', type: 'follows', to: 'stop' },
    ],
  };
}

import type { NarrativeWords } from './words.ts';

/** A length of time as it follows a noun: its dual changes. */
const genitive = (length: string) =>
  length.replace(/ان$/, 'ين').replace(/^(مليون|مليار)ا /, '$1ي ');

/** The words for narrative order, in Arabic. */
export const ar: NarrativeWords = {
  paragraph: (n) => `ف ${n}`,
  untold: 'لم يُروَ',
  notTold: 'ما لم يروه المقال',
  back: (length) => `عودة ${genitive(length)}`,
  ahead: (length) => `تقدّم ${genitive(length)}`,
  backLine: 'عودة في الزمن',
  aheadLine: 'تقدّم في الزمن',
  distance: 'بُعد الرواية عن تسلسل الأحداث',
  straight: 'كما وقعت',
  reversed: 'معكوسة',
  few: 'لا يروي المقال من هذه الأحداث ما يكفي لمقارنة ترتيبها.',
  how: 'كيف حُسب هذا الرقم',
  ranks: (count) =>
    `الأحداث التي يرويها المقال هنا عددها ${count}، ولكل حدث مرتبتان: مرتبة في الرواية ومرتبة في الزمن. فما رُوي أولًا وكان سادسًا في الزمن بعيد عن مكانه خمس مراتب. أما أحداث الفقرة الواحدة فتُعدّ بترتيب وقوعها.`,
  places: { one: 'مرتبة واحدة', two: 'مرتبتان', few: '# مراتب', other: '# مرتبة' },
  sum: (places, most, share) =>
    `مجموع ما ابتعدته: ${places}. وأقصى مجموع ممكن، لو رُويت معكوسة تمامًا: ${most}. وحاصل قسمة الأول على الثاني هو ${share}.`,
  ends: (lot) =>
    `الصفر يعني أنها رُويت كما وقعت، والواحد أنها رُويت معكوسة تمامًا، أما الترتيب بالقرعة فيبلغ نحو ${lot}.`,
  method: 'وهذا مقياس سبيرمان لاختلاف الترتيب (دياكونيس وغراهام، 1977).',
};

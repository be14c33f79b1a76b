import type { NarrativeWords } from './words.ts';

/** A length of time as it follows a noun: its dual changes. */
const genitive = (length: string) =>
  length.replace(/ان$/, 'ين').replace(/^(مليون|مليار)ا /, '$1ي ');

/** The words for narrative order, in Arabic. */
export const ar: NarrativeWords = {
  paragraph: (n) => `ف ${n}`,
  notInSource: 'لم يُروَ',
  notInArticle: 'لم يرد في المقال',
  back: (length) => `عودة ${genitive(length)}`,
  ahead: (length) => `تقدّم ${genitive(length)}`,
  backLine: 'عودة في الزمن',
  aheadLine: 'تقدّم في الزمن',
  distance: 'الفرق بين ترتيب المقال والترتيب الزمني',
  straight: 'الترتيب الزمني',
  reversed: 'الترتيب المعكوس',
  few: 'لا يذكر المقال من هذه الأحداث ما يكفي لمقارنة ترتيبها.',
  how: 'كيف حُسب هذا الرقم؟',
  ranks: (count) =>
    `عدد الأحداث التي يذكرها المقال هنا ${count}، ولكل حدث مرتبتان: مرتبة في المقال ومرتبة في الزمن. فالحدث الذي يأتي أولًا في المقال ووقع سادسًا يبتعد عن مكانه خمس مراتب. أما أحداث الفقرة الواحدة فتُحسب بترتيبها الزمني.`,
  places: { one: 'مرتبة واحدة', two: 'مرتبتان', few: '# مراتب', other: '# مرتبة' },
  sum: (places, most, share) =>
    `مجموع الفروق: ${places}. وأقصى مجموع ممكن، لو كان الترتيب معكوسًا تمامًا: ${most}. وحاصل قسمة الأول على الثاني ${share}.`,
  ends: (lot) =>
    `الصفر يعني الترتيب الزمني، والواحد يعني الترتيب المعكوس تمامًا، أما الترتيب العشوائي فيبلغ نحو ${lot}.`,
  method: 'هذا مقياس سبيرمان لاختلاف الترتيب (دياكونيس وغراهام، 1977).',
};

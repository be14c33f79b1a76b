import type { LegendWords } from './words.ts';

/** The words for the legend, in Arabic. */
export const ar: LegendWords = {
  title: 'دليل الرموز',
  denies: 'نفي يشير إلى ما ينفيه',
  contradicts: 'تناقض ينتهي بحاجز عند ما يناقضه',
  gap: 'فترة مختصرة لا يبدأ فيها شيء ولا ينتهي، ومدتها مكتوبة',
  open: 'طرف مفتوح: مستمر، أو كان منذ البدء',
  unknown: 'طرف مجهول: لا يعرف أحد موعده',
  span: 'الخط تحت العلامة: متى يحتمل أن يكون الحدث',
  spanOpen: 'سهم على ذلك الخط: أو في أي وقت بعد طرفه',
  aside: 'علامة إلى جانب تاريخها لضيق المكان، يصلها به خط',
  interval: 'حدث له بداية ونهاية',
};

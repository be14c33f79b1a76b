import type { Text } from '../data/schema.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import type { DateStyle } from '../time/words.ts';

/** What a chart needs of a language, since it knows none itself. */
export interface ChartLanguage {
  /** Whether it is written from right to left: time runs that way too. */
  rtl: boolean;
  /** How dates, lengths of time and their numbers are written. */
  dateStyle: DateStyle;
  /** A text of the data in this language; empty where there is none. */
  text(text: Text | undefined): string;
  /** What an event is called. */
  title(event: TimelineEvent): string;
  number(n: number): string;
}

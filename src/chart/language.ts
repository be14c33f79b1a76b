import type { Text } from '../data/schema.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import type { DateStyle } from '../time/words.ts';

/** Everything that a chart needs from a language. */
export interface ChartLanguage {
  /** Whether it is written from right to left; time then runs that way too. */
  rtl: boolean;
  /** The style of dates, durations and their numbers. */
  dateStyle: DateStyle;
  /** A text of the data in this language; empty if there is none. */
  text(text: Text | undefined): string;
  /** The title of an event, or what stands for it. */
  title(event: TimelineEvent): string;
  number(n: number): string;
}

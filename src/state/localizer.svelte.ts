import type { Text, TimelineData } from '../data/schema.ts';
import { directionOf, isSpoken } from '../i18n/languages.ts';
import { sharedWords, type SharedWords } from '../i18n/words.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import type { Civil } from '../time/civil.ts';
import { formatDuration } from '../time/format.ts';
import type { Instant } from '../time/instant.ts';
import { formatCount, formatNumber } from '../time/intl.ts';
import type { DateStyle, PluralForms } from '../time/words.ts';
import { civilInZone } from '../time/zone.ts';
import { BOTH, type Params } from './params.ts';

/** Texts, numbers and dates of one timeline, in the language, digits and zones that parameters ask for. */
export class Localizer {
  readonly #data: Pick<TimelineData, 'languages' | 'zones'>;
  /** The zone of the timeline's own days. */
  readonly #ownZone: string;
  readonly #getParams: () => Params;
  readonly #fallbackLang: string;

  /**
   * @param ownZone the timeline's IANA zone
   * @param getParams the parameters of the address, as they are now
   * @param fallbackLang the language where they name none
   */
  constructor(
    data: Pick<TimelineData, 'languages' | 'zones'>,
    ownZone: string,
    getParams: () => Params,
    fallbackLang: string,
  ) {
    this.#data = data;
    this.#ownZone = ownZone;
    this.#getParams = getParams;
    this.#fallbackLang = fallbackLang;
  }

  /** The language of the page: one of the timeline's, or another that the interface speaks. */
  lang: string = $derived.by(() => {
    const { lang } = this.#getParams();
    const isKnown = lang !== undefined && (this.languages.includes(lang) || isSpoken(lang));
    return isKnown ? lang : this.#fallbackLang;
  });
  get languages(): readonly string[] {
    return this.#data.languages;
  }
  /** The language that stands beside the page's, where the reader asks for both. */
  secondLang: string | undefined = $derived.by(() =>
    this.#getParams().lang === BOTH ? this.languages.find((lang) => lang !== this.lang) : undefined,
  );
  /** The shared words: the language's own, or English where the interface does not speak it. */
  words: SharedWords = $derived(sharedWords.of(this.lang));
  dir: 'ltr' | 'rtl' = $derived(directionOf(this.lang));
  rtl: boolean = $derived(this.dir === 'rtl');
  // Apart from the other parameters, so that a style that stays the same rewrites no date.
  #digits: DateStyle['digits'] = $derived.by(() => this.#getParams().digits ?? 'latn');
  #calendar: DateStyle['calendar'] = $derived.by(() => this.#getParams().calendar ?? 'gregory');
  dateStyle: DateStyle = $derived({
    locale: this.words.locale,
    digits: this.#digits,
    calendar: this.#calendar,
    words: this.words.dates,
  });

  /** A text in the page's language, else in the first that it has. */
  text(text: Text | undefined): string {
    return this.textAndLang(text).text;
  }
  /** The same, with the language that it turned out to be in where that is not the page's. */
  textAndLang(text: Text | undefined): { text: string; lang?: string } {
    if (text === undefined) return { text: '' };
    if (typeof text === 'string') return { text };
    const own = text[this.lang];
    if (own !== undefined) return { text: own };
    const lang = this.languages.find((other) => text[other] !== undefined) ?? Object.keys(text)[0]!;
    return { text: text[lang] ?? '', lang };
  }
  /** The text in the second language, where it has one of its own. */
  secondText(text: Text | undefined): string {
    if (this.secondLang === undefined || typeof text !== 'object') return '';
    return text[this.lang] === undefined ? '' : (text[this.secondLang] ?? '');
  }
  title(event: TimelineEvent): string {
    return this.text(event.data.title) || event.id;
  }

  /** A number in the reader's digits. */
  number(n: number): string {
    return formatNumber(this.dateStyle, n);
  }
  /** A counted noun in the form that its number asks for. */
  count(n: number, forms: PluralForms): string {
    return formatCount(this.dateStyle, n, forms);
  }
  /** A length of time in words. */
  length(ms: number): string {
    return formatDuration(ms, this.dateStyle);
  }
  /** Texts as a sentence lists them. */
  list(texts: readonly string[]): string {
    return new Intl.ListFormat(this.words.locale, { type: 'conjunction' }).format(texts);
  }

  /** The zone of the second clock, where the reader has chosen one. */
  secondZone: string | undefined = $derived.by(() => {
    const { tz } = this.#getParams();
    return tz === 'event' ? undefined : tz;
  });
  /** The zone whose days the axis and the list's headings follow. */
  zone: string = $derived.by(() => this.secondZone ?? this.#ownZone);
  /** Zones whose clocks stand beside an event's own: the chosen one, else those that the timeline names. */
  otherZones: readonly string[] = $derived.by(() =>
    this.secondZone ? [this.secondZone] : Object.keys(this.#data.zones ?? {}),
  );
  /** Calendar and clock at an instant, by the timeline's own zone. */
  civil(t: Instant): Civil {
    return civilInZone(t, this.#ownZone);
  }
  /** What readers call a zone: the timeline's name for it, else the language's own, else its city. */
  zoneName(zone: string): string {
    const name = this.text(this.#data.zones?.[zone]) || this.words.zoneCalled?.(zone);
    return name || zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  }
}

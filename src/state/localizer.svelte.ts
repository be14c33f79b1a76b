import { closedBidi } from '../data/bidi.ts';
import type { Text, TimelineData } from '../data/schema.ts';
import { directionOf, FALLBACK, isSpoken } from '../i18n/languages.ts';
import { sharedWords, type SharedWords } from '../i18n/words.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import type { Civil } from '../time/civil.ts';
import { formatDuration, formatEdtfDate } from '../time/format.ts';
import type { Instant } from '../time/instant.ts';
import { formatCount, formatNumber, formatZone } from '../time/intl.ts';
import type { DateStyle, PluralForms } from '../time/words.ts';
import { civilInZone } from '../time/zone.ts';
import { BOTH, type Params } from './params.ts';

/** Texts, numbers and dates of one timeline, in the language, digits and zones of the parameters. */
export class Localizer {
  readonly #data: Pick<TimelineData, 'languages' | 'zones'>;
  /** The timeline's own time zone. */
  readonly #ownZone: string;
  readonly #getParams: () => Params;
  readonly #fallbackLang: string;

  /**
   * @param ownZone the timeline's IANA zone
   * @param getParams returns the current parameters of the address
   * @param fallbackLang the language if they name none
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

  /** The language of the page: one of the timeline's, or another of the interface. */
  lang: string = $derived.by(() => {
    const { lang } = this.#getParams();
    if (lang === undefined || lang === BOTH) return this.#fallbackLang;
    const own = keyFor(lang, this.languages);
    return own ?? (isSpoken(lang) ? lang : this.#fallbackLang);
  });
  get languages(): readonly string[] {
    return this.#data.languages;
  }
  /** The reader's languages, in order: a text that lacks the page's is shown in the first of them that it has. */
  preferred: readonly string[] = $state.raw([]);
  /** The second language of parallel text, if any. */
  secondLang: string | undefined = $derived.by(() =>
    this.#getParams().lang === BOTH ? this.languages.find((lang) => lang !== this.lang) : undefined,
  );
  /** The shared words, in English if the interface does not have the language. */
  words: SharedWords = $derived(sharedWords.of(this.lang));
  /** The language of the words and its direction, where the interface does not speak the page's language. */
  wordsLang: string | undefined = $derived(isSpoken(this.lang) ? undefined : FALLBACK);
  wordsDir: 'ltr' | 'rtl' | undefined = $derived(
    this.wordsLang === undefined ? undefined : directionOf(this.wordsLang),
  );
  dir: 'ltr' | 'rtl' = $derived(directionOf(this.lang));
  rtl: boolean = $derived(this.dir === 'rtl');
  // Derived apart from the other parameters, so that dates are formatted again only if the style changes.
  #digits: DateStyle['digits'] = $derived.by(() => this.#getParams().digits ?? 'latn');
  #calendar: DateStyle['calendar'] = $derived.by(() => this.#getParams().calendar ?? 'gregory');
  dateStyle: DateStyle = $derived({
    locale: this.words.locale,
    digits: this.#digits,
    calendar: this.#calendar,
    words: this.words.dates,
  });

  /** A text in the page's language, else in the reader's next one, else in the timeline's first one. */
  text(text: Text | undefined): string {
    return this.textAndLang(text).text;
  }
  /** The same, with its language if that is not the page's. */
  textAndLang(text: Text | undefined): { text: string; lang?: string } {
    if (text === undefined) return { text: '' };
    if (typeof text === 'string') return { text: closedBidi(text) };
    const keys = Object.keys(text);
    const own = keyFor(this.lang, keys);
    if (own !== undefined) return { text: closedBidi(text[own]!) };
    const lang =
      [...this.preferred, ...this.languages]
        .map((other) => keyFor(other, keys))
        .find((key) => key !== undefined) ?? keys[0]!;
    return { text: closedBidi(text[lang] ?? ''), lang };
  }
  /** The text in the second language, if it has one. */
  secondText(text: Text | undefined): string {
    if (this.secondLang === undefined || typeof text !== 'object') return '';
    return text[this.lang] === undefined ? '' : closedBidi(text[this.secondLang] ?? '');
  }
  title(event: TimelineEvent): string {
    return this.text(this.titleOf(event));
  }
  /** An event's title; one without is called by what it is and when, never by its id. */
  titleOf({ data, kind, date, zone }: TimelineEvent): Text {
    const { title } = data;
    if (title !== undefined && this.text(title).trim() !== '') return title;
    return `${this.words.kinds[kind]}, ${formatEdtfDate(date, this.dateStyle, zone)}`;
  }

  /** A number in the reader's digits. */
  number(n: number): string {
    return formatNumber(this.dateStyle, n);
  }
  /** A counted noun in the right plural form. */
  count(n: number, forms: PluralForms): string {
    return formatCount(this.dateStyle, n, forms);
  }
  /** A length of time in words. */
  length(ms: number): string {
    return formatDuration(ms, this.dateStyle);
  }
  /** A list of texts as a phrase. */
  list(texts: readonly string[]): string {
    return new Intl.ListFormat(this.words.locale, { type: 'conjunction' }).format(texts);
  }

  /** The zone of the second clock, if the reader has chosen one. */
  secondZone: string | undefined = $derived.by(() => {
    const { tz } = this.#getParams();
    return tz === 'event' ? undefined : tz;
  });
  /** The zone of the days on the axis and in the list's headings. */
  zone: string = $derived.by(() => this.secondZone ?? this.#ownZone);
  /** Zones shown besides an event's own: the chosen one, else those that the timeline names. */
  otherZones: readonly string[] = $derived.by(() =>
    this.secondZone ? [this.secondZone] : Object.keys(this.#data.zones ?? {}),
  );
  /** Calendar and clock at an instant, in the timeline's own zone. */
  civil(t: Instant): Civil {
    return civilInZone(t, this.#ownZone);
  }
  /**
   * What readers call a zone: the timeline's name for it, else the language's own, else its city. An
   * offset has none; it is told as such, as the sign in `Etc/GMT-3` says the opposite.
   */
  zoneName(zone: string): string {
    const given = this.text(this.#data.zones?.[zone]);
    if (given) return given;
    const { locale, zoneCalled } = this.words;
    const called = (width: Parameters<typeof formatZone>[2]) =>
      formatZone(`${locale}-u-nu-${this.#digits}`, zone, width);
    const name = OFFSET.test(zone)
      ? called('shortOffset')
      : zoneCalled?.(zone, [called('shortGeneric'), called('longGeneric')]);
    return name || zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  }
}

/** A zone that is no place. */
const OFFSET = /^(?:Etc\/GMT|[+-])/;

/** The key for a language: the tag itself, else one of the same primary subtag. */
function keyFor(lang: string, keys: readonly string[]): string | undefined {
  const primary = (tag: string) => tag.split('-')[0];
  return keys.find((key) => key === lang) ?? keys.find((key) => primary(key) === primary(lang));
}

import { COLUMN_PX, SANDBOX } from '../../data/export/embed-code.ts';
import { heightAt } from '../../layout/embed-height.ts';
import { BOTH } from '../../state/params.ts';
import { directionOf, type Reader } from '../../state/reader.svelte.ts';
import { PATIENCE_MS, tryOut, type Sight, type Trial } from './trial.ts';

/** One thing that was checked: whether it holds, and what was seen. */
export interface Finding {
  name: string;
  isPassed: boolean;
  seen: string;
}

export const PHONE_PX = 360;
export const WIDE_PX = 1200;
/** WCAG 2.2, 1.4.3. */
const LEAST_CONTRAST = 4.5;
const WIDTHS_PX = [PHONE_PX, COLUMN_PX, WIDE_PX] as const;

/** An embed that is to be checked. */
export interface Subject {
  src: string;
  /** The language asked for, or both. */
  lang: string;
  heightPx: number | undefined;
}

/**
 * Tries an embed out at every width, and in a sandbox, and says what was found. One frame at a time:
 * together they would wait for one another.
 * @param place where frames may be put, out of sight but on screen: elsewhere browsers let them rest
 */
export async function check(
  reader: Reader,
  place: HTMLElement,
  subject: Subject,
): Promise<Finding[]> {
  const { src, heightPx } = subject;
  const sizeOf = (widthPx: number) => ({ widthPx, heightPx: heightPx ?? heightAt(widthPx) });
  const trials: Trial[] = [];
  for (const widthPx of WIDTHS_PX) trials.push(await tryOut(place, src, sizeOf(widthPx)));
  const boxed = await tryOut(place, src, sizeOf(COLUMN_PX), SANDBOX);
  const sights = trials.flatMap(({ sight }) => sight ?? []);
  return [
    ...trials.map((trial, i) => heightFinding(reader, WIDTHS_PX[i]!, trial)),
    languageFinding(reader, subject.lang, sights),
    contrastFinding(reader, sights),
    sidewaysFinding(reader, sights),
    sandboxFinding(reader, boxed),
  ];
}

function heightFinding(reader: Reader, widthPx: number, { saidPx, sight }: Trial): Finding {
  const { checks, seen } = reader.deep.embed;
  const name = checks.height(reader.number(widthPx));
  if (saidPx === undefined || !sight) return { name, isPassed: false, seen: silence(reader) };
  const [said, real] = [saidPx, sight.realPx].map((px) => reader.number(Math.round(px)));
  const isPassed = Math.abs(saidPx - sight.realPx) <= 1;
  return { name, isPassed, seen: seen.height(said!, real!) };
}

function languageFinding(reader: Reader, asked: string, sights: readonly Sight[]): Finding {
  const langs = asked === BOTH ? reader.languages : [asked];
  const isRight = ({ lang, dir }: Sight) => langs.includes(lang) && dir === directionOf(lang);
  const odd = sights.find((sight) => !isRight(sight)) ?? sights[0];
  return {
    name: reader.deep.embed.checks.language,
    isPassed: sights.length > 0 && sights.every(isRight),
    seen: odd ? `lang="${odd.lang}" dir="${odd.dir}"` : silence(reader),
  };
}

function contrastFinding(reader: Reader, sights: readonly Sight[]): Finding {
  const { checks, seen } = reader.deep.embed;
  const [least] = sights.flatMap(({ least }) => least ?? []).sort((a, b) => a.ratio - b.ratio);
  if (!least) return { name: checks.contrast, isPassed: false, seen: silence(reader) };
  // Rounded down: what is written as 4.5 reaches it.
  const ratio = reader.number(Math.floor(least.ratio * 10) / 10);
  return {
    name: checks.contrast,
    isPassed: least.ratio >= LEAST_CONTRAST,
    seen: seen.contrast(ratio, reader.words.quoted(least.text)),
  };
}

function sidewaysFinding(reader: Reader, sights: readonly Sight[]): Finding {
  const { checks, seen } = reader.deep.embed;
  const name = checks.sideways;
  if (sights.length < WIDTHS_PX.length) return { name, isPassed: false, seen: silence(reader) };
  const most = Math.max(...sights.map(({ sidewaysPx }) => sidewaysPx));
  return {
    name,
    isPassed: most <= 0,
    seen: most > 0 ? seen.wider(reader.number(most)) : seen.fits,
  };
}

function sandboxFinding(reader: Reader, { saidPx }: Trial): Finding {
  const { checks, seen } = reader.deep.embed;
  const isPassed = saidPx !== undefined;
  return {
    name: checks.sandbox,
    isPassed,
    seen: isPassed ? seen.works(reader.number(Math.round(saidPx))) : silence(reader),
  };
}

function silence(reader: Reader): string {
  return reader.deep.embed.seen.silent(reader.number(PATIENCE_MS / 1000));
}

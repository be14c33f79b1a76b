import { embedDialogWords } from './words.ts';
import { directionOf } from '../../i18n/languages.ts';
import { COLUMN_PX, SANDBOX } from '../../data/export/embed-code.ts';
import { heightAt } from '../../layout/embed-height.ts';
import { BOTH } from '../../state/params.ts';
import type { Localizer } from '../../state/localizer.svelte.ts';
import { PATIENCE_MS, tryOut, type Sight, type Trial } from './probe.ts';

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
  /** What it can be asked to choose to see whether it answers: an event, or none. */
  choice: string | undefined;
}

/**
 * Tries an embed out at every width, and in a sandbox, and says what was found. One frame at a time:
 * together they would wait for one another.
 * @param place where frames may be put, out of sight but on screen: elsewhere browsers let them rest
 */
export async function check(
  localizer: Localizer,
  place: HTMLElement,
  subject: Subject,
): Promise<Finding[]> {
  const { src, heightPx, choice } = subject;
  const sizeOf = (widthPx: number) => ({ widthPx, heightPx: heightPx ?? heightAt(widthPx) });
  const trials: Trial[] = [];
  for (const widthPx of WIDTHS_PX) trials.push(await tryOut(place, src, sizeOf(widthPx), choice));
  const boxed = await tryOut(place, src, sizeOf(COLUMN_PX), choice, SANDBOX);
  const sights = trials.flatMap(({ sight }) => sight ?? []);
  return [
    ...trials.map((trial, i) => heightFinding(localizer, WIDTHS_PX[i]!, trial)),
    // What is not seen at every width is not judged by its looks.
    ...(sights.length === trials.length ? looksFindings(localizer, subject.lang, sights) : []),
    sandboxFinding(localizer, boxed),
  ];
}

function looksFindings(localizer: Localizer, asked: string, sights: readonly Sight[]): Finding[] {
  return [
    languageFinding(localizer, asked, sights),
    contrastFinding(localizer, sights),
    sidewaysFinding(localizer, sights),
  ];
}

function heightFinding(localizer: Localizer, widthPx: number, trial: Trial): Finding {
  const { saidPx, sight } = trial;
  const { checks, seen } = embedDialogWords.of(localizer.lang);
  const name = checks.height(localizer.number(widthPx));
  if (saidPx === undefined || !sight)
    return { name, isPassed: false, seen: absence(localizer, trial) };
  const [said, real] = [saidPx, sight.realPx].map((px) => localizer.number(Math.round(px)));
  const isPassed = Math.abs(saidPx - sight.realPx) <= 1;
  return { name, isPassed, seen: seen.height(said!, real!) };
}

function languageFinding(localizer: Localizer, asked: string, sights: readonly Sight[]): Finding {
  const langs = asked === BOTH ? localizer.languages : [asked];
  const isRight = ({ lang, dir }: Sight) => langs.includes(lang) && dir === directionOf(lang);
  const odd = sights.find((sight) => !isRight(sight)) ?? sights[0]!;
  return {
    name: embedDialogWords.of(localizer.lang).checks.language,
    isPassed: sights.every(isRight),
    seen: `lang="${odd.lang}" dir="${odd.dir}"`,
  };
}

function contrastFinding(localizer: Localizer, sights: readonly Sight[]): Finding {
  const { checks, seen } = embedDialogWords.of(localizer.lang);
  const [least] = sights.flatMap(({ least }) => least ?? []).sort((a, b) => a.ratio - b.ratio);
  if (!least) return { name: checks.contrast, isPassed: false, seen: seen.broken };
  // Rounded down: what is written as 4.5 reaches it.
  const ratio = localizer.number(Math.floor(least.ratio * 10) / 10);
  return {
    name: checks.contrast,
    isPassed: least.ratio >= LEAST_CONTRAST,
    seen: seen.contrast(ratio, localizer.words.quoted(least.text)),
  };
}

function sidewaysFinding(localizer: Localizer, sights: readonly Sight[]): Finding {
  const { checks, seen } = embedDialogWords.of(localizer.lang);
  const name = checks.sideways;
  const most = Math.max(...sights.map(({ sidewaysPx }) => sidewaysPx));
  return {
    name,
    isPassed: most <= 0,
    seen: most > 0 ? seen.wider(localizer.number(most)) : seen.fits,
  };
}

function sandboxFinding(localizer: Localizer, trial: Trial): Finding {
  const { checks, seen } = embedDialogWords.of(localizer.lang);
  const { saidPx, isAlive } = trial;
  const isPassed = saidPx !== undefined && isAlive;
  return {
    name: checks.sandbox,
    isPassed,
    seen: isPassed ? seen.works(localizer.number(Math.round(saidPx))) : absence(localizer, trial),
  };
}

/** What there is instead of a timeline. */
function absence(localizer: Localizer, { saidPx }: Trial): string {
  const { broken, silent } = embedDialogWords.of(localizer.lang).seen;
  return saidPx === undefined ? silent(localizer.number(PATIENCE_MS / 1000)) : broken;
}

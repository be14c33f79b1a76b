import { embedDialogWords } from './words.ts';
import { directionOf } from '../../i18n/languages.ts';
import { COLUMN_PX, SANDBOX } from '../../data/export/embed-code.ts';
import { heightAt } from '../../layout/embed-height.ts';
import { BOTH } from '../../state/params.ts';
import type { Localizer } from '../../state/localizer.svelte.ts';
import { PATIENCE_MS, probeEmbed, type Appearance, type ProbeResult } from './probe.ts';

/** The result of one check: whether it passed, and what was seen. */
export interface CheckResult {
  name: string;
  isPassed: boolean;
  seen: string;
}

export const PHONE_PX = 360;
export const WIDE_PX = 1200;
/** WCAG 2.2, 1.4.3. */
const LEAST_CONTRAST = 4.5;
const WIDTHS_PX = [PHONE_PX, COLUMN_PX, WIDE_PX] as const;

/** The embed to check. */
export interface Subject {
  src: string;
  /** The language of the embed, or `both`. */
  lang: string;
  heightPx: number | undefined;
  /** The event to choose, or none, to see whether the embed answers. */
  choice: string | undefined;
}

/**
 * Checks an embed at every width, and in a sandbox. One iframe at a time: together they would slow
 * one another down.
 * @param container for the iframes; invisible but within the window, as browsers throttle iframes outside it
 */
export async function runChecks(
  localizer: Localizer,
  container: HTMLElement,
  subject: Subject,
): Promise<CheckResult[]> {
  const { src, heightPx, choice } = subject;
  const sizeOf = (widthPx: number) => ({ widthPx, heightPx: heightPx ?? heightAt(widthPx) });
  const results: ProbeResult[] = [];
  for (const widthPx of WIDTHS_PX)
    results.push(await probeEmbed(container, src, sizeOf(widthPx), choice));
  const boxed = await probeEmbed(container, src, sizeOf(COLUMN_PX), choice, SANDBOX);
  const appearances = results.flatMap(({ appearance }) => appearance ?? []);
  return [
    ...results.map((result, i) => heightCheck(localizer, WIDTHS_PX[i]!, result)),
    // Appearance is checked only if it was seen at every width.
    ...(appearances.length === results.length
      ? appearanceChecks(localizer, subject.lang, appearances)
      : []),
    sandboxCheck(localizer, boxed),
  ];
}

function appearanceChecks(
  localizer: Localizer,
  asked: string,
  appearances: readonly Appearance[],
): CheckResult[] {
  return [
    languageCheck(localizer, asked, appearances),
    contrastCheck(localizer, appearances),
    sidewaysCheck(localizer, appearances),
  ];
}

function heightCheck(localizer: Localizer, widthPx: number, result: ProbeResult): CheckResult {
  const { saidPx, appearance } = result;
  const { checks, seen } = embedDialogWords.of(localizer.lang);
  const name = checks.height(localizer.number(widthPx));
  if (saidPx === undefined || !appearance)
    return { name, isPassed: false, seen: absence(localizer, result) };
  const [said, real] = [saidPx, appearance.realPx].map((px) => localizer.number(Math.round(px)));
  if (appearance.hiddenPx > 1) {
    const needed = localizer.number(Math.ceil(appearance.realPx + appearance.hiddenPx));
    return { name, isPassed: false, seen: seen.tooLow(real!, needed) };
  }
  const isPassed = Math.abs(saidPx - appearance.realPx) <= 1;
  return { name, isPassed, seen: seen.height(said!, real!) };
}

function languageCheck(
  localizer: Localizer,
  asked: string,
  appearances: readonly Appearance[],
): CheckResult {
  const langs = asked === BOTH ? localizer.languages : [asked];
  const isRight = ({ lang, dir }: Appearance) => langs.includes(lang) && dir === directionOf(lang);
  const odd = appearances.find((appearance) => !isRight(appearance)) ?? appearances[0]!;
  return {
    name: embedDialogWords.of(localizer.lang).checks.language,
    isPassed: appearances.every(isRight),
    seen: `lang="${odd.lang}" dir="${odd.dir}"`,
  };
}

function contrastCheck(localizer: Localizer, appearances: readonly Appearance[]): CheckResult {
  const { checks, seen } = embedDialogWords.of(localizer.lang);
  const [least] = appearances.flatMap(({ least }) => least ?? []).sort((a, b) => a.ratio - b.ratio);
  if (!least) return { name: checks.contrast, isPassed: false, seen: seen.broken };
  // Rounded down, so that a ratio shown as 4.5 passes.
  const ratio = localizer.number(Math.floor(least.ratio * 10) / 10);
  return {
    name: checks.contrast,
    isPassed: least.ratio >= LEAST_CONTRAST,
    seen: seen.contrast(ratio, localizer.words.quoted(least.text)),
  };
}

function sidewaysCheck(localizer: Localizer, appearances: readonly Appearance[]): CheckResult {
  const { checks, seen } = embedDialogWords.of(localizer.lang);
  const name = checks.sideways;
  const most = Math.max(...appearances.map(({ sidewaysPx }) => sidewaysPx));
  return {
    name,
    isPassed: most <= 0,
    seen: most > 0 ? seen.wider(localizer.number(most)) : seen.fits,
  };
}

function sandboxCheck(localizer: Localizer, result: ProbeResult): CheckResult {
  const { checks, seen } = embedDialogWords.of(localizer.lang);
  const { saidPx, isAlive } = result;
  const isPassed = saidPx !== undefined && isAlive;
  return {
    name: checks.sandbox,
    isPassed,
    seen: isPassed ? seen.works(localizer.number(Math.round(saidPx))) : absence(localizer, result),
  };
}

/** What was seen instead of a timeline. */
function absence(localizer: Localizer, { saidPx }: ProbeResult): string {
  const { broken, silent } = embedDialogWords.of(localizer.lang).seen;
  return saidPx === undefined ? silent(localizer.number(PATIENCE_MS / 1000)) : broken;
}

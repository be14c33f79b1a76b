import { parsePoint } from '../edtf-point.ts';

/** A form of a date as `plain` returns it, and what its groups say in EDTF: one date, or several it may mean. */
export type Form = [form: RegExp, read: (...groups: string[]) => string | string[]];

/**
 * The dates that the first form in which a text is one gives, each with its `clock`. A form may give what is
 * none: the 31st of June.
 */
export function readForms(forms: readonly Form[], text: string, clock = ''): string[] {
  for (const [form, read] of forms) {
    const found = form.exec(text);
    const dates = found ? [read(...found.slice(1))].flat().map((date) => date + clock) : [];
    const real = dates.filter((date) => date.includes('/') || parsePoint(date));
    if (real.length > 0) return real;
  }
  return [];
}

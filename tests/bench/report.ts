import { extent, max, median, quantile, sum } from 'd3';
import { BENCH_KINDS, type BenchKind, type Sample } from './measure.ts';

/** All visits of one page. */
export interface Row {
  /** As `100 events`. */
  setting: string;
  name: string;
  samples: Sample[];
}

interface Ratio {
  what: string;
  /** Run by run: below 1 is better. */
  values: number[];
}

interface Budget {
  what: string;
  value: number;
  limit: number;
  unit: string;
  isKept: boolean;
}

const FIRST_VIEW_LIMIT_KB = 60;

const readyMs = (sample: Sample) => sample.readyMs;
const workMs = (sample: Sample) => sample.wheel?.workMs;
const frameMs = (row: Row) => row.samples.flatMap((sample) => sample.wheel?.frameMs ?? []);
const kb = (bytes: number) => bytes / 1000;
const codeKb = ({ bytes }: Sample) => kb(bytes.js + bytes.css);

/** One line a page: medians over all runs, with the least and the most where they tell something. */
export function table(rows: readonly Row[]): string {
  const head = [
    ...['', 'ready ms (min–max)', ...BENCH_KINDS, 'shift'],
    ...['frame p50', 'p95 ms', 'work ms'],
  ];
  const lines = rows.map((row) => [row.name, ...figures(row)]);
  const widths = head.map((_, i) => Math.max(...[head, ...lines].map((line) => line[i]!.length)));
  const print = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join('  ');
  const body = rows.map((row, i) => {
    const isFirst = row.setting !== rows[i - 1]?.setting;
    return `${isFirst ? `\n${row.setting}\n` : ''}  ${print(lines[i]!)}`;
  });
  return [`  ${print(head)}`, ...body].join('\n');
}

function figures(row: Row): string[] {
  const { samples } = row;
  const frames = frameMs(row);
  const number = (value: number | undefined, digits: number) => value?.toFixed(digits) ?? '–';
  return [
    `${number(median(samples, readyMs), 0)} (${spread(samples.map(readyMs), 0)})`,
    ...BENCH_KINDS.map((kind) => size(samples, kind)),
    number(
      max(samples, (sample) => sample.layoutShift),
      3,
    ),
    number(median(frames), 1),
    number(quantile(frames, 0.95), 1),
    number(median(samples, workMs), 1),
  ];
}

function size(samples: readonly Sample[], kind: BenchKind): string {
  const bytes = median(samples, (sample) => sample.bytes[kind]) ?? 0;
  return bytes === 0 ? '–' : kb(bytes).toFixed(1);
}

function spread(values: readonly number[], digits: number): string {
  const [least = 0, most = 0] = extent(values);
  return `${least.toFixed(digits)}–${most.toFixed(digits)}`;
}

/** How one contender does beside another in the same setting, each run beside its own. */
export function ratios(rows: readonly Row[], name: string, other: string): Ratio[] {
  return rows
    .filter((row) => row.name === name)
    .flatMap((row) => {
      const beside = rows.find((r) => r.name === other && r.setting === row.setting);
      return beside ? ratiosOf(row, beside) : [];
    });
}

function ratiosOf(row: Row, beside: Row): Ratio[] {
  const measures: [string, (sample: Sample) => number | undefined][] = [
    ['ready', readyMs],
    ['JS and CSS', codeKb],
    ['work a wheel step', workMs],
  ];
  return measures
    .map(([measure, of]) => {
      const values = row.samples.map((sample, i) => of(sample)! / of(beside.samples[i]!)!);
      return { what: `${measure}, ${row.setting}`, values };
    })
    .filter(({ values }) => values.every(Number.isFinite));
}

export function ratioTable(all: readonly Ratio[]): string {
  const width = Math.max(...all.map(({ what }) => what.length));
  return all
    .map(({ what, values }) => {
      return `  ${what.padEnd(width)}  ${median(values)!.toFixed(2)} (${spread(values, 2)})`;
    })
    .join('\n');
}

/**
 * What must hold of the app's own rows, the first of which is the page that it opens with; `ready`
 * is how it does beside its rival at 100 events.
 */
export function budgets(rows: readonly Row[], ready: Ratio | undefined): Budget[] {
  const samples = rows.flatMap((row) => row.samples);
  const code = max(rows[0]?.samples ?? [], codeKb) ?? NaN;
  const ratio = ready ? median(ready.values)! : NaN;
  const shift = sum(samples, ({ layoutShift }) => layoutShift);
  return [
    budget('JS and CSS of the first view', code, FIRST_VIEW_LIMIT_KB, ' kB'),
    { ...budget(`${ready?.what}, beside vis-timeline`, ratio, 1, ' times'), isKept: ratio < 1 },
    budget('layout shift, all visits together', shift, 0, ''),
  ];
}

function budget(what: string, value: number, limit: number, unit: string): Budget {
  return { what, value, limit, unit, isKept: value <= limit };
}

export function budgetTable(all: readonly Budget[]): string {
  return all
    .map(({ what, value, limit, unit, isKept }) => {
      const figure = `${value.toFixed(unit === ' kB' ? 1 : 3)}${unit} of ${limit}${unit}`;
      return `  ${isKept ? 'kept  ' : 'BROKEN'}  ${what}: ${figure}`;
    })
    .join('\n');
}

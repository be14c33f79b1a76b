import { safeParse } from 'valibot';
import { locate, scanJson } from './source-position.ts';
import { duplicateKey, notATimeline, notTheShape, notTimelineId, pathText } from './problems.ts';
import type { Problem, PathStep } from './problems.ts';
import { closeGaps, leaveOut } from './prune.ts';
import type { PrunableSchema } from './prune.ts';
import { checkReferences } from './references.ts';
import { TimelineSchema } from './schema.ts';
import type { SourceData, TimelineData } from './schema.ts';

interface Parsed {
  /** Everything valid, in order, with unknown fields kept; null if nothing can be shown. */
  timeline: TimelineData | null;
  /** In the order of the text; exactly one if there is no timeline. */
  problems: Problem[];
}

/** A problem before its path and source position are formatted. */
interface Fault {
  path: readonly PathStep[];
  message: string;
}

/**
 * Reads a timeline from JSON text, or from a parsed JSON value. Never throws and never
 * changes its input: it leaves out the smallest part around each problem, and reports the problem with
 * its path and, for text, its line and column.
 */
export function parseTimeline(input: unknown): Parsed {
  return typeof input === 'string' ? parseText(input.replace(/^\uFEFF/, '')) : parseValue(input);
}

function parseText(text: string): Parsed {
  const duplicates: Fault[] = [];
  const notJson = scanJson(text, {
    duplicate: (path) => duplicates.push({ path: [...path], message: duplicateKey(path.at(-1)!) }),
  });
  if (notJson) return { timeline: null, problems: [{ path: '', ...notJson }] };
  const { timeline, faults } = validate(JSON.parse(text));
  const all = timeline ? [...duplicates, ...faults] : faults;
  if (!all.length) return { timeline, problems: [] };
  const paths = all.map(({ path }) => path);
  const places = locate(text, paths);
  const problems = all.map((fault, index) => ({ ...problem(fault), ...places[index]! }));
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { timeline, problems };
}

function parseValue(value: unknown): Parsed {
  const { timeline, faults } = validate(value);
  return { timeline, problems: faults.map(problem) };
}

const problem = ({ path, message }: Fault): Problem => ({ path: pathText(path), message });

function validate(value: unknown): { timeline: TimelineData | null; faults: Fault[] } {
  if (Array.isArray(value) || typeof value !== 'object' || !value)
    return { timeline: null, faults: [{ path: [], message: notATimeline(value) }] };
  const { output, issues = [] } = safeParse(TimelineSchema, value, {
    abortPipeEarly: true,
    message: notTheShape,
  });
  const data = output as TimelineData;
  const faults: Fault[] = [];
  const gaps = new Set<unknown[]>();
  let fatal: Fault | undefined;

  function report(path: readonly PathStep[], message: string): void {
    if (leaveOut(TimelineSchema as unknown as PrunableSchema, data, path, gaps))
      faults.push({ path, message });
    else if (path[0] === 'id') {
      // A timeline without an `id` can still be shown.
      data.id = 'timeline';
      faults.push({ path, message: notTimelineId(message) });
    } else fatal ??= { path, message };
  }

  for (const { path = [], message } of issues) {
    const steps = path.map(({ key }) => key as PathStep);
    report(steps, message);
  }
  if (!fatal) checkReferences(data, report);
  if (fatal) return { timeline: null, faults: [fatal] };
  data.sources?.forEach(keepNumbers);
  closeGaps(gaps);
  return { timeline: data, faults };
}

/** Evidence refers to paragraphs by number, so an invalid paragraph becomes an empty one. */
function keepNumbers(source: SourceData | undefined): void {
  const list: (object | undefined)[] | undefined = source?.paragraphs;
  list?.forEach((paragraph, index) => (list[index] = paragraph ?? { about: '' }));
}

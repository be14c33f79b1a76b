import * as say from './problems.ts';
import type { PathStep } from './problems.ts';

/** A position in a text: line and column from 1, columns in UTF-16 code units as editors count. */
export interface SourcePosition {
  line: number;
  column: number;
}

interface Visitor {
  /** Called for each value, before its members. `path` is mutated later: copy it to keep it. */
  value?: (path: readonly PathStep[], position: () => SourcePosition, offset: number) => void;
  /** Called for each duplicate key. `path` is mutated later. */
  duplicate?: (path: readonly PathStep[]) => void;
}

const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /["\\/bfnrt]|u[\dA-Fa-f]{4}/y;

/**
 * Scans a JSON text (RFC 8259) once without building values, and calls the visitor. Returns null,
 * or the first syntax error with its position. It has its own stack, so that any depth of nesting works.
 */
export function scanJson(
  text: string,
  visitor: Visitor,
): (SourcePosition & { message: string }) | null {
  const path: PathStep[] = [];
  /** The keys so far of each open object, null for an open list. */
  const open: (Set<string> | null)[] = [];
  let at = 0;
  let line = 1;
  let lineStart = 0;
  let message = '';

  const position = (): SourcePosition => ({ line, column: at - lineStart + 1 });
  const found = () => (at < text.length ? String.fromCodePoint(text.codePointAt(at)!) : '');
  const fail = (sentence: string) => !(message = sentence);

  function skipSpace(): void {
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (code === 10) {
        line++;
        lineStart = at + 1;
      } else if (code !== 32 && code !== 13 && code !== 9) return;
    }
  }

  function skip(form: RegExp): boolean {
    form.lastIndex = at;
    const is = form.test(text);
    if (is) at = form.lastIndex;
    return is;
  }

  function skipString(): boolean {
    const start = at++;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === 34) return ++at > 0;
      if (code === 92) {
        at++;
        if (!skip(ESCAPE)) return fail(say.jsonEscape(found()));
      } else if (code >= 32) at++;
      else if (code === 10 || code === 13 || at >= text.length) {
        at = start;
        return fail(say.jsonOpenString());
      } else return fail(say.jsonControl());
    }
  }

  function skipKey(keys: Set<string>): boolean {
    skipSpace();
    const start = at;
    if (text[at] === '}') return fail(say.jsonLastComma('}'));
    if (text[at] !== '"') return fail(say.jsonExpected('a key in double quotes', found()));
    if (!skipString()) return false;
    const raw = text.slice(start + 1, at - 1);
    const key = raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw;
    path[path.length - 1] = key;
    if (keys.has(key)) visitor.duplicate?.(path);
    keys.add(key);
    skipSpace();
    return text[at] === ':' ? ++at > 0 : fail(say.jsonExpected('":"', found()));
  }

  function skipScalar(): boolean {
    if (text[at] === '"') return skipString();
    if (skip(SCALAR)) return true;
    const afterComma = text[at] === ']' && open.at(-1) === null;
    return fail(afterComma ? say.jsonLastComma(']') : say.jsonExpected('a value', found()));
  }

  /** Skips from the end of a value to the start of the next: closing brackets, a comma and a key. */
  function skipToNext(): boolean {
    for (;;) {
      skipSpace();
      const keys = open.at(-1);
      if (keys === undefined) return true;
      if (text[at] === ',') {
        at++;
        if (keys) return skipKey(keys);
        path.push((path.pop() as number) + 1);
        return true;
      }
      const close = keys ? '}' : ']';
      if (text[at] !== close) return fail(say.jsonExpected(`"," or "${close}"`, found()));
      at++;
      open.pop();
      path.pop();
    }
  }

  function skipAll(): boolean {
    for (;;) {
      skipSpace();
      visitor.value?.(path, position, at);
      const keys = text[at] === '{' ? new Set<string>() : null;
      if (keys || text[at] === '[') {
        at++;
        skipSpace();
        if (text[at] !== (keys ? '}' : ']')) {
          open.push(keys);
          path.push(0);
          if (keys && !skipKey(keys)) return false;
          continue;
        }
        at++;
      } else if (!skipScalar()) return false;
      if (!skipToNext()) return false;
      if (!open.length) return at === text.length || fail(say.jsonExpected('the end', found()));
    }
  }

  return skipAll() ? null : { ...position(), message };
}

interface Wanted {
  next: Map<PathStep, Wanted>;
  position: SourcePosition | undefined;
}

/**
 * The positions of values in a JSON text, one for each path; for a missing value, that of the nearest
 * value that would contain it. Scans the text once for all paths, whatever their number and the depth of the text.
 */
export function locate(text: string, paths: readonly (readonly PathStep[])[]): SourcePosition[] {
  const root: Wanted = { next: new Map(), position: undefined };
  let deepest = 0;
  for (const path of paths) {
    want(root, path);
    deepest = Math.max(deepest, path.length);
  }
  /** What is wanted at each depth of the current path, as far as anything is. */
  const open: (Wanted | undefined)[] = [root];
  scanJson(text, {
    value(path, position) {
      const depth = path.length;
      if (depth > deepest) return;
      if (depth > 0) open[depth] = open[depth - 1]?.next.get(path[depth - 1]!);
      const wanted = open[depth];
      if (wanted) wanted.position = position();
    },
  });
  return paths.map((path) => nearest(root, path));
}

function want(root: Wanted, path: readonly PathStep[]): void {
  let at = root;
  for (const key of path) {
    let next = at.next.get(key);
    if (!next) at.next.set(key, (next = { next: new Map(), position: undefined }));
    at = next;
  }
}

function nearest(root: Wanted, path: readonly PathStep[]): SourcePosition {
  let at: Wanted | undefined = root;
  let position = root.position!;
  for (const key of path) {
    at = at?.next.get(key);
    position = at?.position ?? position;
  }
  return position;
}

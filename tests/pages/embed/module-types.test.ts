import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const FOLDER = path.resolve(import.meta.dirname, '../../..');
const TYPES = path.join(FOLDER, 'src/pages/embed/module/khatt.d.ts');

/** What the compiler says of a program that uses the module as its package offers it. */
function complaints(options: ts.CompilerOptions): string[] {
  const folder = path.join(FOLDER, 'node_modules/.cache/khatt-types');
  const types = path.join(folder, 'node_modules/khatt/dist/lib/khatt.d.ts');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.dirname(types), { recursive: true });
  writeFileSync(types, readFileSync(TYPES));
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  const manifest = readFileSync(path.join(FOLDER, 'package.json'));
  writeFileSync(path.join(folder, 'node_modules/khatt/package.json'), manifest);
  const consumer = readFileSync(path.join(import.meta.dirname, 'module-consumer.ts'), 'utf8');
  // Out there nobody has the parameters' own type.
  const outside = consumer.replace(/^import type \{ Params.*$/m, 'type Params = never;');
  const file = path.join(folder, 'consumer.ts');
  writeFileSync(file, outside.replace(/^export const areAllOffered[\s\S]*?;$/m, ''));
  const all = { strict: true, noEmit: true, types: [], ...options };
  const program = ts.createProgram([file], all, withSharedLibraries(all));
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const libraries = new Map<string, ts.SourceFile | undefined>();

/** The compiler's own host, but the language's libraries, the most of it by far, are read once. */
function withSharedLibraries(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const folder = host.getDefaultLibLocation!();
  const getSourceFile: ts.CompilerHost['getSourceFile'] = (name, ...rest) => {
    if (!name.startsWith(folder)) return host.getSourceFile(name, ...rest);
    if (!libraries.has(name)) libraries.set(name, host.getSourceFile(name, ...rest));
    return libraries.get(name);
  };
  return { ...host, getSourceFile };
}

const lib = ['lib.es2022.d.ts', 'lib.dom.d.ts'];

test.each([
  [
    'a bundler',
    { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  ],
  ['Node', { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext }],
])('a program that uses the module compiles as %s resolves it', { timeout: 60_000 }, (_, how) => {
  expect(
    complaints({ ...how, target: ts.ScriptTarget.ES2022, lib, skipDefaultLibCheck: true }),
  ).toEqual([]);
});

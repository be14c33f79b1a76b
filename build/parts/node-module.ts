import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'vite';
import { fileOf } from '../sources.ts';
import { defines } from './defines.ts';
import { ALONE, pagePlugins } from './page-plugins.ts';

const require = createRequire(import.meta.url);

/** Builds a module of `src/` for Node, in the same mode as the pages, so that class names agree. */
export async function nodeModule<Module>(source: string): Promise<Module> {
  const { name } = path.parse(source);
  const outDir = path.join(fileOf('node_modules/.cache/khatt'), name);
  await build({
    ...ALONE,
    define: defines(),
    plugins: pagePlugins(),
    ssr: { noExternal: true },
    build: {
      ssr: fileOf(source),
      outDir,
      emptyOutDir: true,
      // CommonJS: the build runs in Vite's module runner, which is closed by now and cannot `import()`.
      rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  });
  return require(path.join(outDir, `${name}.cjs`)) as Module;
}

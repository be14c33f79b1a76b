import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'vite';
import { fileOf } from '../sources.ts';
import { ALONE, pagePlugins } from './page-plugins.ts';

const require = createRequire(import.meta.url);

/** A module of `src/` built for Node, in the mode that the pages are built in: their class names must agree. */
export async function nodeModule<Module>(source: string): Promise<Module> {
  const { name } = path.parse(source);
  const outDir = path.join(fileOf('node_modules/.cache/khatt'), name);
  await build({
    ...ALONE,
    define: { KHATT_CHECKED: '{}' },
    plugins: pagePlugins(),
    ssr: { noExternal: true },
    build: {
      ssr: fileOf(source),
      outDir,
      emptyOutDir: true,
      // Scripts are run by Vite, and have no `import()` of their own any more when this is built.
      rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  });
  return require(path.join(outDir, `${name}.cjs`)) as Module;
}

import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'vite';
import { FOLDER, pagePlugins } from './page-plugins.ts';

const require = createRequire(import.meta.url);

/** A module of `src/` built for Node, in the mode that the pages are built in: their class names must agree. */
export async function nodeModule<Module>(source: string): Promise<Module> {
  const { name } = path.parse(source);
  const outDir = path.join(FOLDER, 'node_modules/.cache/khatt', name);
  await build({
    configFile: false,
    root: FOLDER,
    logLevel: 'warn',
    publicDir: false,
    define: { KHATT_CHECKED: '{}' },
    plugins: pagePlugins(),
    ssr: { noExternal: true },
    build: {
      ssr: path.join(FOLDER, source),
      outDir,
      emptyOutDir: true,
      // Scripts are run by Vite, and have no `import()` of their own any more when this is built.
      rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  });
  return require(path.join(outDir, `${name}.cjs`)) as Module;
}

import { build, type Rolldown } from 'vite';
import { fileOf } from '../sources.ts';
import { defines } from './defines.ts';
import { ALONE } from './page-plugins.ts';

/** The code of a module of `src/` with all that it imports, as one classic script. */
export async function scriptAlone(source: string): Promise<string> {
  const result = (await build({
    ...ALONE,
    define: defines(),
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileOf(source),
        output: { format: 'iife' },
      },
    },
  })) as Rolldown.RolldownOutput;
  return result.output[0].code;
}

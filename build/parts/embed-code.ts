import { build, type Rolldown } from 'vite';
import { defines } from './defines.ts';
import { ALONE, pagePlugins, plainImports } from './page-plugins.ts';
import { fileOf, SOURCES } from '../sources.ts';
import { smaller } from './pieces.ts';

/** The embed's scripts by the names of its parts, and its styles in one sheet. */
export interface EmbedCode {
  chunks: Map<string, string>;
  styles: string;
}

/** Builds the embed, or the self-contained file, in memory. */
export async function embedCode(
  shell: 'embed' | 'file',
  output: Rolldown.OutputOptions,
): Promise<EmbedCode> {
  const result = (await build({
    ...ALONE,
    define: defines(),
    plugins: [...pagePlugins(), plainImports(), smaller()],
    build: {
      write: false,
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: { [shell]: fileOf(SOURCES[shell]) },
        output,
      },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = new Map<string, string>();
  let styles = '';
  for (const file of result.output) {
    if (file.type === 'chunk') chunks.set(file.name, file.code);
    else if (file.fileName.endsWith('.css')) styles += String(file.source);
  }
  return { chunks, styles };
}

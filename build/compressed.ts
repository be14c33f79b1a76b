import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { filesIn } from './parts/files-in.ts';

/** Not the self-contained files: their code and fonts are compressed already. */
const TEXTS = /^(?!share\/.*\/timeline\.html$).*\.(html|js|css|json|svg|txt|md)$/;

const compress = promisify(brotliCompress);

/** Writes `NAME.br` beside each text file, at brotli's highest quality, for servers that send such files. */
export async function makeCompressed(outDir: string): Promise<void> {
  const texts = filesIn(outDir).filter((name) => TEXTS.test(name));
  await Promise.all(
    texts.map(async (name) => {
      const file = path.join(outDir, name);
      await writeFile(`${file}.br`, await compress(await readFile(file)));
    }),
  );
}

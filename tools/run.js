// Node 20 cannot read TypeScript: `node tools/run.js FILE …` runs the default export of a file through Vite.
import process from 'node:process';
import { runnerImport } from 'vite';

// Else Vite takes a script that it reads for one in development, and all that the script builds too.
process.env.NODE_ENV ??= 'production';
const [file, ...args] = process.argv.slice(2);
const { module } = await runnerImport(`./${file}`);
await module.default(args);

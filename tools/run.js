// Node 20 cannot read TypeScript: `node tools/run.js FILE …` runs the default export of a file through Vite.
import process from 'node:process';
import { runnerImport } from 'vite';

// Otherwise Vite would run the script, and everything it builds, in development mode.
process.env.NODE_ENV ??= 'production';
const [file, ...args] = process.argv.slice(2);
const { module } = await runnerImport(`./${file}`);
await module.default(args);

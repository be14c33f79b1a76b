// Node 20 cannot read TypeScript: `node scripts/run.js NAME …` runs the default export of
// scripts/NAME.ts through Vite.
import process from 'node:process';
import { runnerImport } from 'vite';

// Else Vite takes a script that it reads for one in development, and all that the script builds too.
process.env.NODE_ENV ??= 'production';
const [name, ...args] = process.argv.slice(2);
const { module } = await runnerImport(`./scripts/${name}.ts`);
await module.default(args);

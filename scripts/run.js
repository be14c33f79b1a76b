// Node 20 cannot read TypeScript: `node scripts/run.js NAME …` runs the default export of
// scripts/NAME.ts through Vite.
import { runnerImport } from 'vite';

const [name, ...args] = process.argv.slice(2);
const { module } = await runnerImport(`./scripts/${name}.ts`);
await module.default(args);

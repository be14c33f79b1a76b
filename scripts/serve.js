// @ts-check
// Serves the built files of dist/ as any static host would: `node scripts/serve.js [port]`.
import process from 'node:process';
import { preview } from 'vite';

const port = Number(process.argv[2] ?? 4173);

await preview({
  // A missing file is a 404, not index.html.
  appType: 'mpa',
  preview: { port, strictPort: true, open: false },
});
console.log(`Khatt is at http://localhost:${port}/`);

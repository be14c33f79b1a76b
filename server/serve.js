// @ts-check
// Serves the built files of dist/ with the headers that they ship with: `node server/serve.js [port]`.
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { host } from './host.js';

const port = Number(process.argv[2] ?? 4173);

const { origin } = await host(fileURLToPath(new URL('../dist/', import.meta.url)), { port });
console.log(`Khatt is at ${origin}/`);

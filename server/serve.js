// @ts-check
// Serves the built files of dist/ with the headers that they ship with: `node server/serve.js [port] [--host]`.
// With --host every device on the network can open them.
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { host } from './host.js';

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  options: { host: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const port = Number(positionals[0] ?? 4173);

const folder = fileURLToPath(new URL('../dist/', import.meta.url));
const { origin, origins } = await host(folder, { port, open: values.host });
console.log(`Khatt is at ${origin}/`);
for (const other of origins) console.log(`On this network it is at ${other}/`);
if (values.host && origins.length === 0) console.log('This machine is on no network.');

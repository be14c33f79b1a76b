// @ts-check
// `npm run test:matrix`: the page tests with all that they repeat over themes, widths, languages and
// timelines. A script, because Windows cannot set a variable in front of a command.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const command = ['playwright test', ...process.argv.slice(2)].join(' ');
const env = { ...process.env, MATRIX: '1' };
// A shell, so that npm's commands are found on Windows too.
const { status } = spawnSync(command, { stdio: 'inherit', shell: true, env });
process.exitCode = status ?? 1;

import { fileOf } from './sources.ts';
import { TARGETS } from './targets.ts';

/** `npm run build`: builds the site in `dist/`, and prints how long each target took. */
export default async function main(): Promise<void> {
  for (const { name, makes, make } of TARGETS) {
    const start = performance.now();
    await make(fileOf('dist'));
    const seconds = (performance.now() - start) / 1000;
    console.log(`${name.padEnd(14)} ${seconds.toFixed(1).padStart(5)} s  ${makes}`);
  }
}

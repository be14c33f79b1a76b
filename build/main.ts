import { fileOf } from './sources.ts';
import { TARGETS } from './targets.ts';

/** `npm run build`: makes the site in `dist/`, and says how long each of its targets took. */
export default async function main(): Promise<void> {
  for (const { name, makes, make } of TARGETS) {
    const start = performance.now();
    await make(fileOf('dist'));
    const seconds = (performance.now() - start) / 1000;
    console.log(`${name.padEnd(14)} ${seconds.toFixed(1).padStart(5)} s  ${makes}`);
  }
}

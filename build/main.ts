import { fileOf } from './sources.ts';
import { TARGETS } from './targets.ts';

/** `npm run build`: makes the site in `dist/`, or only those targets of it that are named. */
export default async function main(names: string[]): Promise<void> {
  const unknown = names.filter((name) => !TARGETS.some((target) => target.name === name));
  if (unknown.length > 0) throw new Error(`no such target: ${unknown.join(', ')}`);
  const wanted = TARGETS.filter(({ name }) => names.length === 0 || names.includes(name));
  for (const { name, makes, make } of wanted) {
    const start = performance.now();
    await make(fileOf('dist'));
    const seconds = (performance.now() - start) / 1000;
    console.log(`${name.padEnd(15)} ${seconds.toFixed(1).padStart(5)} s  ${makes}`);
  }
}

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { APP_LICENCES } from './app.ts';
import { fileOf } from './sources.ts';

/** In the app's folder, linked from its pages and embeds. */
export const LICENCES = 'licences.txt';

/** A package whose code is in the built files, as Vite lists it. */
interface Shipped {
  name: string;
  version: string;
  /** An SPDX identifier. */
  identifier?: string;
  /** The text of its licence file. */
  text?: string;
}

/** Packages whose files are built in, but not as modules. */
const FONTS = ['@fontsource/ibm-plex-sans', '@fontsource/ibm-plex-sans-arabic'];

/**
 * Writes the licences of everything that the built files include: Khatt itself, the packages whose code is
 * in the app, which has all that embeds and files have, and the fonts. Equal texts stand there once.
 */
export function makeLicences(outDir: string): void {
  const listed = path.join(outDir, APP_LICENCES);
  const khatt = { name: 'Khatt', version: '', text: readFileSync(fileOf('LICENSE'), 'utf8') };
  const packages = JSON.parse(readFileSync(listed, 'utf8')) as Shipped[];
  writeFileSync(
    path.join(outDir, LICENCES),
    licenceText([khatt, ...packages, ...FONTS.map(fontOf)]),
  );
}

function fontOf(name: string): Shipped {
  const folder = path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  const { version, license } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  ) as { version: string; license: string };
  return {
    name,
    version,
    identifier: license,
    text: readFileSync(path.join(folder, 'LICENSE'), 'utf8'),
  };
}

/** Where the terms begin, after the title and the copyright notices. */
const TERMS =
  /^(Permission (is hereby|to use)|Redistribution and use|This Font Software is licensed)/m;

/**
 * The licences as one text: for each wording of terms the packages under it, with their own copyright notices.
 * Throws if a package has no licence text: it must not be shipped.
 */
function licenceText(packages: readonly Shipped[]): string {
  const byTerms = new Map<string, Set<string>>();
  for (const { name, version, identifier, text } of packages) {
    if (!text) throw new Error(`${name}: no licence text`);
    const whole = text.replaceAll('\r\n', '\n').trim();
    const start = Math.max(0, whole.search(TERMS));
    const title = [name, version, identifier && `(${identifier})`].filter(Boolean).join(' ');
    const notices = whole.slice(0, start).trim();
    // Lines are broken elsewhere in each file.
    const terms = whole.slice(start).replace(/(\S)\n(?=\S)/g, '$1 ');
    const titles = byTerms.get(terms) ?? new Set();
    byTerms.set(terms, titles.add([title, notices].filter(Boolean).join('\n')));
  }
  const intro = 'This timeline includes the following software and fonts.';
  const parts = [...byTerms].map(([terms, titles]) => `${[...titles].join('\n\n')}\n\n${terms}`);
  return `${[intro, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

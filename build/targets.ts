import { makeApp } from './app.ts';
import { makeCompressed } from './compressed.ts';
import { makeEmbed } from './embed.ts';
import { makeFiles } from './files.ts';
import { makeHeaders } from './headers.ts';
import { makeLicences } from './licences.ts';
import { makeLoader } from './loader.ts';
import { makeModule } from './module.ts';
import { makePages } from './pages.ts';
import { makeServiceWorker } from './service-worker.ts';
import { makeShare } from './share.ts';

interface Target {
  name: string;
  /** The files that it adds. */
  makes: string;
  make: (outDir: string) => void | Promise<void>;
}

/** The targets of the site, in order: some read the files of earlier ones. */
export const TARGETS: readonly Target[] = [
  { name: 'app', makes: 'index.html, assets/ and data/', make: makeApp },
  { name: 'licences', makes: 'licences.txt', make: makeLicences },
  {
    name: 'pages',
    makes: 'index.html, and a folder for each language and timeline',
    make: makePages,
  },
  // Before all files that the app does not need: the worker keeps every file that exists by now.
  { name: 'service worker', makes: 'sw.js', make: makeServiceWorker },
  { name: 'embed', makes: 'embed.html, assets/embed-* and data/*.js', make: makeEmbed },
  { name: 'share', makes: 'share/: pictures and oEmbed', make: makeShare },
  { name: 'files', makes: 'share/: timelines as files by themselves', make: makeFiles },
  { name: 'loader', makes: 'embed.js', make: makeLoader },
  { name: 'module', makes: 'lib/', make: makeModule },
  // After all pages: it hashes their inline scripts.
  { name: 'headers', makes: '_headers', make: makeHeaders },
  { name: 'compressed', makes: 'NAME.br beside what compresses well', make: makeCompressed },
];

import { makeApp } from './app.ts';
import { makeCompressed } from './compressed.ts';
import { makeEmbed } from './embed.ts';
import { makeFiles } from './files.ts';
import { makeHeaders } from './headers.ts';
import { makeLoader } from './loader.ts';
import { makeModule } from './module.ts';
import { makePages } from './pages.ts';
import { makeServiceWorker } from './service-worker.ts';
import { makeShare } from './share.ts';

interface Target {
  name: string;
  /** What it adds to the folder of built files. */
  makes: string;
  make: (outDir: string) => void | Promise<void>;
}

/** The site, in the order in which it is made: some take up what those before them have made. */
export const TARGETS: readonly Target[] = [
  { name: 'app', makes: 'index.html, assets/ and data/', make: makeApp },
  { name: 'pages', makes: 'index.html and a folder for each language', make: makePages },
  // Before all that the app does without: the worker keeps whatever is there.
  { name: 'service worker', makes: 'sw.js', make: makeServiceWorker },
  { name: 'embed', makes: 'embed.html, assets/embed-* and data/*.js', make: makeEmbed },
  { name: 'share', makes: 'share/: pictures and oEmbed', make: makeShare },
  { name: 'files', makes: 'share/: timelines as files by themselves', make: makeFiles },
  { name: 'loader', makes: 'embed.js', make: makeLoader },
  { name: 'module', makes: 'lib/', make: makeModule },
  // After all pages: it names the scripts that are in them.
  { name: 'headers', makes: '_headers', make: makeHeaders },
  { name: 'compressed', makes: 'NAME.br beside what compresses well', make: makeCompressed },
];

import { start } from './read/main.ts';

// Reading is what nearly all come for: its code is here at once, that of the other pages on demand.
if (document.documentElement.dataset['view'] === undefined) void start();
else void import('./present/main.ts').then((present) => present.start());

import { start } from './read/main.ts';

// Nearly everyone comes to read: that code is loaded at once, that of other pages on demand.
if (document.documentElement.dataset['view'] === undefined) void start();
else void import('./present/main.ts').then((present) => present.start());

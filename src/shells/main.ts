import { start } from './read/main.ts';

// Reading is what nearly all come for: its code is here at once, that of the other pages on demand.
const view = new URLSearchParams(location.search).get('view') ?? '';
if (['present', 'notes', 'class', 'handouts'].includes(view)) {
  void import('./present/main.ts').then((present) => present.start());
} else {
  void start();
}

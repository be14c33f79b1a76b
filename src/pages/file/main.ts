// A file that has everything inside shows the timeline as an embed does, or presents it.
import { isPresenting } from './query.ts';

if (isPresenting()) void import('./present.ts').then(({ present }) => present());
else void import('../embed/main.ts');

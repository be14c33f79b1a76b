// A self-contained file shows the timeline like an embed, or presents it.
import { isPresenting } from './query.ts';

if (isPresenting()) void import('./present.ts').then(({ present }) => present());
else void import('../embed/main.ts');

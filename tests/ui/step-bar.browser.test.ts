import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/ui/page.css';
import { sharedWords } from '../../src/i18n/words.ts';
import { TimelineState } from '../../src/state/timeline-state.svelte.ts';
import StepBar from '../../src/ui/StepBar.svelte';
import { letters } from '../support/letters.ts';

test.each(['en', 'ar', 'fr'])(
  'in the narrowest embed the buttons stand on one line, nothing chosen or an event, in %s',
  async (lang) => {
    await page.viewport(280, 720);
    await sharedWords.load(lang);
    document.body.style.inlineSize = '252px';
    document.documentElement.dataset['scripts'] = '';
    const app = new TimelineState(letters({ languages: [lang] }), {}, lang);
    const { container } = await render(StepBar, { app });
    for (const event of [undefined, 'letter']) {
      app.choose(event);
      const buttons = () => [...container.querySelectorAll('button')];
      await expect
        .poll(() => new Set(buttons().map((button) => button.getBoundingClientRect().top)).size)
        .toBe(1);
    }
    document.body.style.inlineSize = '';
  },
);

import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { expect, test, titleOf } from '../../support/fixtures.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../..');
const EXAMPLES = path.join(FOLDER, 'examples');
/** A project of somebody else's, in which the package is installed. */
const PROJECT = path.join(FOLDER, 'node_modules/.cache/khatt-examples');

const read = (...names: string[]) => readFileSync(path.join(...names), 'utf8');

/** A page with the example in it, its event chosen from outside and told outside. */
const APPS = {
  svelte: {
    example: 'Timeline.svelte',
    files: {
      'App.svelte': `<script>
        import Timeline from './Timeline.svelte';
        let event = $state('letter');
      </script>
      <button onclick={() => (event = 'esper-denial')}>The denial</button>
      <Timeline timeline="/data/iraq-letter-2020.json" bind:event />
      <output>{event}</output>`,
      'main.js': `import { mount } from 'svelte';
        import App from './App.svelte';
        mount(App, { target: document.getElementById('app') });`,
    },
  },
  react: {
    example: 'Timeline.tsx',
    files: {
      'main.jsx': `import { StrictMode, useState } from 'react';
        import { createRoot } from 'react-dom/client';
        import { Timeline } from './Timeline.tsx';
        function App() {
          const [event, setEvent] = useState('letter');
          return <>
            <button onClick={() => setEvent('esper-denial')}>The denial</button>
            <Timeline timeline="/data/iraq-letter-2020.json" event={event} onEvent={setEvent} />
            <output>{event}</output>
          </>;
        }
        createRoot(document.getElementById('app')).render(<StrictMode><App /></StrictMode>);`,
    },
  },
} as const;
type Framework = keyof typeof APPS;

async function buildApp(framework: Framework): Promise<string> {
  const { example, files } = APPS[framework];
  const root = path.join(PROJECT, framework);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(path.join(root, 'node_modules'), { recursive: true });
  symlinkSync(FOLDER, path.join(root, 'node_modules/khatt'), 'junction');
  writeFileSync(path.join(root, example), read(EXAMPLES, example));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, name), text);
  const main = framework === 'react' ? 'main.jsx' : 'main.js';
  writeFileSync(
    path.join(root, 'index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>App</title>
    <link rel="icon" href="data:,"></head>
    <body><div id="app"></div><script type="module" src="./${main}"></script></body></html>`,
  );
  await build({
    ...{ configFile: false, root, base: './', logLevel: 'warn' },
    build: { minify: false, reportCompressedSize: false },
    plugins: framework === 'svelte' ? [svelte({ configFile: false })] : [],
    oxc: { jsx: { runtime: 'automatic' } },
  });
  return path.join(root, 'dist');
}

/** Answers what is under a path from a folder. */
async function serve(page: Page, under: string, folder: string): Promise<void> {
  await page.route(`**/${under}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: path.join(folder, pathname.slice(under.length + 2)) });
  });
}

const application = (page: Page) => page.getByRole('application');
const cardTitle = (page: Page) => page.locator('#details-title');
const ready = (page: Page) => page.locator('[data-khatt="ready"]');

test('the plain page shows the timeline, is told of choices and chooses', async ({ page }) => {
  await page.route('**/plain.html', (route) =>
    route.fulfill({ path: path.join(EXAMPLES, 'plain.html') }),
  );
  await serve(page, 'khatt', path.join(FOLDER, 'dist/lib'));
  await page.goto('plain.html');
  await expect(ready(page)).toHaveCount(1);
  await expect(cardTitle(page)).toHaveText(titleOf('letter', 'en'));
  await page.getByRole('button', { name: 'an hour later it was denied' }).click();
  await expect(cardTitle(page)).toHaveText(titleOf('esper-denial', 'en'));
  await application(page).focus();
  await page.keyboard.press('End');
  await expect(page.locator('#chosen')).toHaveText('article-published');
});

for (const framework of ['svelte', 'react'] as const) {
  test(`the ${framework} component shows the timeline, is told of choices and follows`, async ({
    page,
  }) => {
    test.slow();
    await serve(page, framework, await buildApp(framework));
    await page.goto(`${framework}/index.html`);
    await expect(ready(page)).toHaveCount(1);
    await expect(cardTitle(page)).toHaveText(titleOf('letter', 'en'));
    await page.getByRole('button', { name: 'The denial' }).click();
    await expect(cardTitle(page)).toHaveText(titleOf('esper-denial', 'en'));
    await application(page).focus();
    await page.keyboard.press('End');
    await expect(page.locator('output')).toHaveText('article-published');
    await expect(cardTitle(page)).toHaveText(titleOf('article-published', 'en'));
  });
}

test('the guide shows the examples as they are', () => {
  const guide = read(FOLDER, 'docs/module.md');
  for (const name of ['plain.html', 'Timeline.svelte', 'Timeline.tsx']) {
    const shown = `\n\`\`\`${path.extname(name).slice(1)}\n${read(EXAMPLES, name)}\`\`\`\n`;
    expect(guide.includes(shown), `examples/${name} in docs/module.md`).toBe(true);
  }
});

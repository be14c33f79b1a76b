import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { escapeHtml } from '../src/data/export/html.ts';
import type * as Plains from '../src/pages/embed/plain.ts';
import type { Plain } from '../src/pages/embed/plain.ts';
import { checkedTexts, textScript } from './parts/checked.ts';
import { embedCode } from './parts/embed-code.ts';
import { fontFaces, inlined, lettersWith } from './parts/font-faces.ts';
import { inlineScript } from './parts/inline-script.ts';
import { nodeModule } from './parts/node-module.ts';
import { shareFolder } from './parts/oembed.ts';
import { addressesFrom } from './parts/site.ts';
import { siteData } from './parts/site-data.ts';
import { socialTags } from './parts/social.ts';
import { LICENCES } from './licences.ts';
import { SOURCES, SPOKEN } from './sources.ts';

/** Styles for reading without scripts, and for the link to the presentation. */
const STYLES =
  '.plain{max-inline-size:42rem;margin-inline:auto;padding:1.5rem}.plain>*,.plain li{margin-block-start:1rem}.way{padding-block:.75rem;text-align:center}.licences{max-inline-size:60rem;margin-inline:auto;padding:.5rem 1rem;font-size:.75rem}.licences pre{white-space:pre-wrap}[data-view] :is(.plain,.way,.licences),:root:not([data-scripts]) :is(.way,.licences){display:none}';

/**
 * For each timeline in `data/` and each of its languages, writes `share/ID/LANG/timeline.html`: the
 * embed with data, fonts and code inlined, which needs no network and no server. The code is
 * compressed; it would be half of the file otherwise.
 */
export async function makeFiles(outDir: string): Promise<void> {
  const { plainOf } = await nodeModule<typeof Plains>(SOURCES.plain);
  const { chunks, styles } = await embedCode('file', { format: 'iife', codeSplitting: false });
  const licences = readFileSync(path.join(outDir, LICENCES), 'utf8');
  const notices = `self.khattLicences=${JSON.stringify(licences)};`;
  const packed = gzipSync([notices, ...chunks.values()].join(''), { level: 9 });
  for (const [id, json] of checkedTexts()) {
    const fonts = await fontsFor(json);
    const plains = await plainOf(json);
    for (const plain of plains) {
      const folder = path.join(outDir, shareFolder({ id, lang: plain.lang }));
      mkdirSync(folder, { recursive: true });
      const html = page(
        id,
        plain,
        plains.filter((other) => other !== plain),
        { json, packed, styles: fonts + styles },
      );
      writeFileSync(path.join(folder, 'timeline.html'), html);
    }
  }
}

/** The page's fonts, subset to the letters that a timeline may need, inlined in a stylesheet. */
async function fontsFor(json: string): Promise<string> {
  const letters = lettersWith([json]);
  const rules = await Promise.all(fontFaces().map((face) => inlined(face, letters)));
  return rules.join('\n');
}

function page(
  id: string,
  plain: Plain,
  others: readonly Plain[],
  { json, packed, styles }: { json: string; packed: Buffer; styles: string },
): string {
  const { lang, dir, title, description, present, html } = plain;
  const query = new URLSearchParams({ data: id, lang });
  const address = addressesFrom(`${shareFolder({ id, lang })}timeline.html`);
  const path = `${id === siteData().front ? '' : `${id}/`}${lang}/`;
  const shared = { ...plain, id, path, others: others.map(({ locale }) => locale) };
  const way = new URLSearchParams({ view: 'present', data: id, lang });
  return `<!doctype html>
<html lang="${lang}" dir="${dir}" data-home="" data-languages="${SPOKEN}" data-query="${escapeHtml(String(query))}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
<link rel="canonical" href="${escapeHtml(address(path))}">
${socialTags(shared, address).join('\n')}
<link rel="icon" href="data:,">
<style>${styles}${STYLES}</style>
${inlineScript(SOURCES.embedBoot)}
</head>
<body>
<div id="khatt" data-khatt="loading">
<div class="plain">
${html}
</div>
</div>
<p class="way"><a id="khatt-present" class="button" href="?${escapeHtml(String(way))}">${escapeHtml(present)}</a></p>
<details class="licences" id="khatt-licences"><summary>${escapeHtml(plain.licences)}</summary><pre lang="en" dir="ltr"></pre></details>
<script>${textScript(id, json)}</script>
<script type="text/plain" id="khatt-code">${packed.toString('base64')}</script>
${inlineScript(SOURCES.fileWay)}
${inlineScript(SOURCES.fileUnpack)}
</body>
</html>
`;
}

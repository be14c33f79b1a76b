import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SHARED_PICTURE } from '../src/data/export/embed-code.ts';
import type * as Pictures from '../src/pages/share/feed-pictures.ts';
import { checkedTexts } from './parts/checked.ts';
import { nodeModule } from './parts/node-module.ts';
import { oembedOf, shareFolder } from './parts/oembed.ts';
import { addressesFrom } from './parts/site.ts';
import { lettersOfPage } from './picture/letters.ts';
import { pngFromSvg } from './picture/png.ts';
import { SOURCES } from './sources.ts';

/**
 * Writes the pictures and oEmbed answers of each timeline in `data/`: for each of its languages a folder
 * `share/ID/LANG/` with `picture.png` (1200×630) and `oembed.json`.
 */
export async function makeShare(outDir: string): Promise<void> {
  const { feedPicturesOf, feedPictureSvg } = await nodeModule<typeof Pictures>(
    SOURCES.feedPictures,
  );
  const letters = await lettersOfPage();
  for (const [id, json] of checkedTexts()) {
    for (const picture of await feedPicturesOf(json, letters.measure)) {
      const folder = shareFolder({ id, lang: picture.lang });
      const svg = feedPictureSvg({ ...picture, scene: letters.outlined(picture.scene) });
      const oembed = oembedOf({ id, ...picture }, addressesFrom(`${folder}oembed.json`));
      mkdirSync(path.join(outDir, folder), { recursive: true });
      writeFileSync(
        path.join(outDir, folder, 'picture.png'),
        await pngFromSvg(svg, SHARED_PICTURE.width),
      );
      writeFileSync(
        path.join(outDir, folder, 'oembed.json'),
        `${JSON.stringify(oembed, null, 2)}\n`,
      );
    }
  }
  if (letters.missing.size > 0) {
    console.warn(`pictures: no font has the letters: ${[...letters.missing].join(' ')}`);
  }
}

import process from 'node:process';
import { checkedData, checkedTexts, checkedTimelines } from './checked.ts';
import { shelf, siteData } from './site-data.ts';

/** What the pages know of their site from the build; see src/site.d.ts. */
export function defines(): Record<string, string> {
  return {
    KHATT_CHECKED: JSON.stringify(checkedTimelines()),
    KHATT_FRONT: JSON.stringify(siteData().front),
    KHATT_EMBEDS: JSON.stringify(embeds()),
    KHATT_SHELF: JSON.stringify(shelf()),
    KHATT_ADDRESSED: JSON.stringify(Boolean(process.env['KHATT_SITE'])),
  };
}

function embeds(): string {
  const ids = [...checkedTexts().keys()];
  const paths = ids.flatMap((id) => checkedData(id).languages.map((lang) => `${id}/${lang}`));
  return ` ${paths.join(' ')} `;
}

/** The same for code outside a site: no timeline is known to it. */
export const NO_SITE: Record<string, string> = {
  KHATT_CHECKED: '{}',
  KHATT_FRONT: '""',
  KHATT_EMBEDS: '""',
  KHATT_SHELF: '[]',
  KHATT_ADDRESSED: 'false',
};

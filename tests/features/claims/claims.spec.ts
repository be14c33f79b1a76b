import type { Page } from '@playwright/test';
import { expectAccessible } from '../../support/axe.ts';
import {
  details,
  FEATURE_WORDS,
  expect,
  item,
  list,
  param,
  ready,
  serveData,
  test,
  titleOf,
  WORDS,
  type Lang,
} from '../../support/fixtures.ts';
import { DAILY_IN_ARABIC, dailyIf } from '../../support/matrix.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const STATUSES = ['undisputed', 'disputed', 'denied', 'withdrawn', 'confirmed'] as const;
const ANSWERS = {
  disputed: ['no', 'yes'],
  denied: ['no'],
  withdrawn: ['own'],
  confirmed: ['yes'],
} as const;
const TYPES = { no: 'denies', own: 'denies', yes: 'confirms' } as const;

/** Claims of a minister that stand in all five ways by what others, or the minister, say of them. */
const FIVE = {
  version: 1,
  id: 'five',
  title: { en: 'Five claims', ar: 'خمسة أقوال' },
  languages: ['en', 'ar'],
  actors: [
    { id: 'minister', name: { en: 'The minister', ar: 'الوزير' } },
    { id: 'rival', name: { en: 'The rival', ar: 'الخصم' } },
  ],
  events: [
    ...STATUSES.map((id, i) => ({
      id,
      date: `2020-0${i + 1}-01`,
      kind: 'statement',
      title: { en: `Claim ${i}`, ar: `قول ${i}` },
      actors: ['minister'],
    })),
    ...['no', 'yes', 'own'].map((id) => ({
      id,
      date: '2020-06-01',
      title: { en: `Answer ${id}`, ar: `جواب ${id}` },
      actors: [id === 'own' ? 'minister' : 'rival'],
    })),
  ],
  relations: Object.entries(ANSWERS).flatMap(([to, answers]) =>
    answers.map((from) => ({ from, type: TYPES[from], to })),
  ),
};

const NAMES = {
  milley: { en: 'Mark Milley', ar: 'مارك مايلي' },
  esper: { en: 'Mark Esper', ar: 'مارك إسبر' },
} as const;
const DENIALS = ['esper-denial', 'milley-mistake', 'milley-no-withdrawal'] as const;
const link = (page: Page, name: string) =>
  page.locator('.details-panel').getByRole('link', { name });
const panel = (page: Page, lang: Lang) =>
  page.getByRole('region', { name: FEATURE_WORDS[lang].claim.title, exact: true });
const actorPage = (page: Page, lang: Lang, actor: keyof typeof NAMES = 'milley') =>
  page.getByRole('region', { name: NAMES[actor][lang], exact: true });
const headings = (page: Page, lang: Lang) => panel(page, lang).getByRole('heading', { level: 3 });
const SIDES = ['letter', ...DENIALS, 'coalition-source'];

for (const [lang, tag] of DAILY_IN_ARABIC)
  test.describe(lang, tag, () => {
    const words = WORDS[lang];
    const featureWords = FEATURE_WORDS[lang];

    test('the five claim statuses are shown, and why', async ({ page }) => {
      await serveData(page, 'five', FIVE);
      await ready(page, `?data=five&lang=${lang}`);
      const said = (id: string) => item(page, id).locator('.claim-status .status');

      await test.step('they are told by words and by shape', async () => {
        const looks = [];
        for (const status of STATUSES) {
          if (status === 'undisputed') await expect(said(status)).toHaveCount(0);
          else await expect(said(status)).toContainText(words.statuses[status]);
          const paths = item(page, status).locator('.mark path');
          looks.push(
            await paths.evaluateAll((all) =>
              all
                .map((path) => path.outerHTML.replace(/var\(--(?!surface|paper)\w+\)/g, 'ink'))
                .join(),
            ),
          );
          const drawn = page.locator(`.drawing-slot [data-mark="${status}"]`);
          await expect(drawn).toHaveCount(1);
          const dash = status === 'denied' ? '3 2' : null;
          expect(await drawn.getAttribute('stroke-dasharray')).toBe(dash);
        }
        expect(new Set(looks).size).toBe(STATUSES.length);
      });
      await test.step('the legend names each', async () => {
        const legend = page.locator('.details-panel .legend li');
        for (const status of STATUSES) {
          const word = new RegExp(`^\\s*${words.statuses[status]}\\s*$`, 'i');
          await expect(legend.filter({ hasText: word })).toHaveCount(1);
        }
      });
      await test.step('why a claim stands so is said', async () => {
        const one = (forms: { one?: string }) => forms.one!.replace('#', '1');
        await expect(said('disputed')).toContainText(one(words.denials));
        await expect(said('disputed')).toContainText(one(words.confirmations));
        await expect(said('denied')).toContainText(words.unconfirmed);
        await expect(said('withdrawn')).toContainText(words.takenBack);
        await expect(said('confirmed')).toContainText(one(words.confirmations));
      });
      await expectAccessible(page);
    });

    test('a claim and its denials stand one below another in the column', async ({ page }) => {
      await ready(page, `?lang=${lang}&event=letter&open=claim`);
      await expect(headings(page, lang)).toHaveText(SIDES.map((id) => titleOf(id, lang)));
      const noConfirmation = new RegExp(`3 .*${words.unconfirmed}`);
      await expect(panel(page, lang)).toContainText(noConfirmation);
      const columns = panel(page, lang).locator('article');
      const tops = await columns.evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect().top),
      );
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
      const esper = columns.nth(1);
      await expect(esper).toContainText(featureWords.claim.answers.denies);
      await expect(esper).toContainText(NAMES.esper[lang]);
      await expect(esper).toContainText('2020');
      await expect(esper.locator('blockquote [lang="ar"]')).toHaveCount(lang === 'en' ? 2 : 0);
      await expect(columns.last()).toContainText(featureWords.claim.answers.explains);
      await expectAccessible(page);
    });

    test('a denial leads to what it denies, and an actor’s name to all that they did', async ({
      page,
    }) => {
      await ready(page, `?lang=${lang}&event=milley-mistake`);
      const actorTitle = actorPage(page, lang).getByRole('heading', { level: 2 });

      await test.step('a denial leads to what it denies, and back', async () => {
        await link(page, words.compare).click();
        await expect(panel(page, lang).getByRole('heading', { level: 2 })).toBeFocused();
        await expect(headings(page, lang).first()).toHaveText(titleOf('letter', lang));
        expect([param(page, 'open'), param(page, 'event')]).toEqual(['claim', 'milley-mistake']);
        await page.keyboard.press('Escape');
        await expect(panel(page, lang)).toHaveCount(0);
        await expect(link(page, words.compare)).toBeFocused();
      });
      await test.step('an actor’s name leads to all that they did and said', async () => {
        await link(page, NAMES.milley[lang]).click();
        await expect(actorTitle).toBeFocused();
        expect([param(page, 'actor'), param(page, 'event')]).toEqual(['milley', null]);
        const told = ['letter-leaks', 'milley-mistake', 'milley-no-withdrawal', 'milley-account'];
        await expect(actorPage(page, lang).getByRole('heading', { level: 3 })).toHaveText(
          told.map((id) => titleOf(id, lang)),
        );
        await expect(actorPage(page, lang).getByRole('figure')).toHaveCount(5);
        await expect(page.locator('[data-mark="esper-denial"][opacity]')).toHaveCount(1);
        await expect(page.locator('[data-mark="milley-mistake"][opacity]')).toHaveCount(0);
        await expectAccessible(page);
      });
      await test.step('Back and Forward lead there too', async () => {
        await page.goBack();
        await expect(details(page, 'milley-mistake', lang)).toBeVisible();
        expect(param(page, 'actor')).toBeNull();
        await page.goForward();
        await expect(actorTitle).toBeVisible();
      });
      await test.step('from an actor to an event, and back, by keyboard', async () => {
        await link(page, titleOf('milley-account', lang)).focus();
        await page.keyboard.press('Enter');
        await expect(details(page, 'milley-account', lang)).toBeVisible();
        expect(param(page, 'actor')).toBe('milley');
        await link(page, NAMES.milley[lang]).first().focus();
        await page.keyboard.press('Enter');
        await expect(actorTitle).toBeFocused();
      });
      await test.step('from an actor on to everyone, by keyboard', async () => {
        await page.getByRole('button', { name: featureWords.actor.everyone }).focus();
        await page.keyboard.press('Enter');
        await expect(page.locator('#details-title')).toBeFocused();
        expect(param(page, 'actor')).toBeNull();
        await expect(page.locator('[data-mark]').first()).toBeAttached();
        await expect(page.locator('[data-mark][opacity]')).toHaveCount(0);
      });
    });

    test('what nobody denies says so, and names what is denied', async ({ page }) => {
      await ready(page, `?lang=${lang}&event=letter-leaks&open=claim`);
      await expect(panel(page, lang)).toContainText(featureWords.claim.none);
      await expectAccessible(page);
      await panel(page, lang)
        .getByRole('link', { name: titleOf('letter', lang) })
        .click();
      await expect(headings(page, lang)).toHaveCount(SIDES.length);
      await expect(panel(page, lang).getByRole('heading', { level: 2 })).toBeFocused();
      expect(param(page, 'event')).toBe('letter');
      await page.goBack();
      await expect(panel(page, lang)).toContainText(featureWords.claim.none);
    });

    test('an actor’s page is opened by its address, and follows narrative order', async ({
      page,
    }) => {
      await ready(page, `?lang=${lang}&actor=milley&order=told`);
      await expect(actorPage(page, lang).getByRole('heading', { level: 3 }).first()).toHaveText(
        titleOf('milley-mistake', lang),
      );
    });

    test('on a phone a claim and an actor stand above the line', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await ready(page, `?lang=${lang}&event=letter&open=claim`);
      const title = panel(page, lang).getByRole('heading', { level: 2 });

      await test.step('a claim in the address is what is seen', async () => {
        await expect(title).toBeInViewport();
      });
      await test.step('a claim is opened from its event', async () => {
        await panel(page, lang).getByRole('button', { name: words.close }).click();
        await expect(title).toHaveCount(0);
        await item(page, 'letter').getByRole('link', { name: words.compare }).click();
        await expect(title).toBeFocused();
        await expect(title).toBeInViewport();
      });
      await test.step('its sides are stacked, and nothing is wider than the page', async () => {
        const columns = panel(page, lang).locator('article');
        const lefts = await columns.evaluateAll((all) =>
          all.map((each) => each.getBoundingClientRect().left),
        );
        expect(new Set(lefts).size).toBe(1);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBe(360);
      });
      await test.step('an actor stands above the line', async () => {
        await page.keyboard.press('Escape');
        await item(page, 'esper-denial').locator('h4 a').click();
        await item(page, 'esper-denial').getByRole('link', { name: NAMES.esper[lang] }).click();
        const actor = actorPage(page, lang, 'esper').getByRole('heading', { level: 2 });
        await expect(actor).toBeFocused();
        await expect(actor).toBeInViewport();
        await page.getByRole('button', { name: featureWords.actor.everyone }).click();
        await expect(actor).toHaveCount(0);
        await expect(list(page)).toBeVisible();
      });
    });

    test('on a phone a claim and an actor are accessible', dailyIf(false), async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await ready(page, `?lang=${lang}&event=letter&open=claim`);
      await expect(panel(page, lang)).toBeVisible();
      await expectAccessible(page);
      await ready(page, `?lang=${lang}&actor=esper`);
      await expect(actorPage(page, lang, 'esper')).toBeVisible();
      await expectAccessible(page);
    });
  });

import type { Browser, BrowserContext, Page } from '@playwright/test';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** What tests listen to. Playwright has listeners of its own on a page, for other events. */
const HEARD = [
  'console',
  'dialog',
  'download',
  'pageerror',
  'popup',
  'request',
  'requestfailed',
  'requestfinished',
  'response',
] as const;

/** What no call takes back: a page on which one of these was called is closed after its test. */
const LASTS_IN_PAGE = ['addInitScript', 'exposeBinding', 'exposeFunction'] as const;
/** As above, of a context with all its pages. */
const LASTS_IN_CONTEXT = [...LASTS_IN_PAGE, 'newCDPSession', 'route', 'setOffline'] as const;

/**
 * The contexts of a worker, one for each set of options, each with a page that test after test uses:
 * it keeps its process, its compiled code and the cache of the files, where a page in a new context
 * starts with none. 28 tests of a page each took 33.6 s of processor time with new contexts, 30.7 s with
 * new pages in a warm context, and 26.4 s with one page. Playwright's own `reuseContext` took 36.9 s, as it
 * empties the cache each time. Flags that share or spare processes, or hold back V8's compilers, gained nothing.
 */
export class WarmContexts {
  #byOptions = new Map<string, BrowserContext>();
  /** Contexts and pages that no other test may have. */
  #spent = new WeakSet<BrowserContext | Page>();
  #browser: Browser;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /**
   * A context with a blank page or none. Playwright itself makes new ones by the options of the test that runs.
   * @param options what tells them from those of other tests; a viewport is a page's own
   */
  async take(options: object): Promise<BrowserContext> {
    const key = JSON.stringify(options);
    const warm = this.#byOptions.get(key);
    if (warm && !this.#spent.has(warm)) return warm;
    const context = await this.#browser.newContext();
    this.#byOptions.set(key, context);
    const spend = () => this.#spent.add(context);
    onCall(context, LASTS_IN_CONTEXT, spend);
    onCall(context.clock, ['install', 'setFixedTime', 'setSystemTime'], spend);
    context.on('page', (page) => onCall(page, LASTS_IN_PAGE, () => this.#spent.add(page)));
    return context;
  }

  /**
   * Makes a context as it was before its test, or closes it, where that cannot be done or the test failed:
   * Playwright takes its picture then.
   * @param media the reader's preferences that pages see unless a test says otherwise
   */
  async giveBack(context: BrowserContext, media: Media, hasFailed: boolean): Promise<void> {
    if (hasFailed) this.#spent.add(context);
    if (this.#spent.has(context)) return context.close();
    const [first, ...others] = context.pages();
    for (const page of others) await page.close();
    await context.clearCookies();
    await context.clearPermissions();
    if (!first) return;
    if (this.#spent.has(first)) return first.close();
    await clean(first, media);
    // The session that it takes to clean is over.
    this.#spent.delete(context);
  }

  async close(): Promise<void> {
    for (const context of this.#byOptions.values()) await context.close();
  }
}

async function clean(page: Page, media: Media): Promise<void> {
  for (const event of HEARD) page.removeAllListeners(event);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto('about:blank');
  await page.evaluate(() => (window.name = ''));
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'local_storage' });
  await session.send('Page.resetNavigationHistory');
  await session.detach();
  // What lies beneath the mouse would be pointed at in the next test.
  await page.mouse.move(-1, -1);
  await page.emulateMedia(media);
}

/** Tells when one of a thing's methods is called. */
function onCall<T extends object>(thing: T, names: readonly (keyof T)[], tell: () => void): void {
  for (const name of names) {
    const method = thing[name];
    if (typeof method !== 'function') continue;
    Reflect.set(thing, name, (...args: unknown[]): unknown => {
      tell();
      return Reflect.apply(method, thing, args);
    });
  }
}

import { directionOf } from '../../../i18n/languages.ts';
import { sharedWords } from '../../../i18n/words.ts';
import { mount as mountComponent, unmount } from 'svelte';
import { heightAt } from '../../../layout/embed-height.ts';
import { BOTH } from '../../../state/params.ts';
import { TimelineState } from '../../../state/timeline-state.svelte.ts';
import Failure from '../../../ui/Failure.svelte';
import { fontsFor } from '../../../ui/loaded-fonts.ts';
import { Search } from '../../../features/search/search.svelte.ts';
import { partsContext } from '../../../ui/parts.ts';
import { negotiate } from '../../negotiate.ts';
import { useFonts } from './fonts.ts';
import type * as Khatt from './khatt.d.ts';
import { listeners } from './listeners.ts';
import { mountPointIn } from './mount-point.ts';
import { timelineFromOptions } from './read.ts';
import { showWidget } from './show.svelte.ts';
import { headingLevelFromOptions, heightFromOptions, paramsFromOptions } from './options.ts';

interface Shown {
  app: TimelineState;
  search: Search;
  /** The language if the options name none. */
  lang: string;
  set(own: { heightPx: number | undefined; headingLevel: number | undefined }): void;
  remove(): void;
}

/** See khatt.d.ts. */
export const mount: typeof Khatt.mount = (element, options) => {
  const { host, page } = mountPointIn(element);
  const dropFonts = options.fonts === false ? () => {} : useFonts();
  const { on, tell } = listeners();
  const watcher = new ResizeObserver(() => tellHeight());
  let wanted = options;
  let shown: Shown | undefined;
  let removeFailure = () => {};
  let chosen: string | undefined;
  let heightPx = 0;
  let fixedPx = heightFromOptions(options);
  let headingLevel = headingLevelFromOptions(options);
  let isGone = false;
  /** A queue, so that the last call decides what is shown. */
  let work = Promise.resolve();

  keepFree();
  watcher.observe(page);
  then(show);
  return { update, destroy, on };

  function then(task: () => Promise<void>): void {
    work = work
      .then(() => (isGone ? undefined : task()))
      .catch((error: unknown) => fail(String(error)));
  }

  async function show(): Promise<void> {
    const { timeline: input, home } = wanted;
    host.dataset['khatt'] = 'loading';
    const read = await timelineFromOptions(input);
    if ('failure' in read) return fail(read.failure);
    const { timeline, problems, lost, host: from, address } = read;
    const params = paramsFromOptions(
      address === undefined ? {} : { data: address },
      wanted,
      timeline,
    );
    const lang = negotiate(preferredLanguages(), timeline.data.languages);
    await loadWords(params.lang ?? lang, timeline.data.languages);
    chosen = params.event;
    const commit = ({ event }: typeof params) => {
      if (event !== chosen) tell('event', event ?? null);
      chosen = event;
    };
    const app = new TimelineState(timeline, params, lang, commit, home ? String(home) : null);
    app.lost = lost;
    app.localizer.preferred = navigator.languages;
    const search = new Search(app);
    await search.load();
    if (isGone) return;
    clear();
    const props = { app, page, host: from, problems, onready };
    const widget = showWidget(
      page,
      { ...props, heightPx: fixedPx, headingLevel },
      partsContext(search),
    );
    shown = { app, search, lang, ...widget };
    page.style.minBlockSize = '';
  }

  function update(changes: Partial<Khatt.Options>): void {
    const before = wanted;
    wanted = { ...wanted, ...changes };
    if ('height' in changes) fixedPx = heightFromOptions(changes);
    if ('headingLevel' in changes) headingLevel = headingLevelFromOptions(changes);
    const isNew = before.timeline !== wanted.timeline || before.home !== wanted.home;
    then(() => (isNew || !shown ? show() : change(shown, changes)));
  }

  async function change(
    { app, search, lang, set }: Shown,
    changes: Partial<Khatt.Options>,
  ): Promise<void> {
    if ('lang' in changes) await loadWords(changes.lang ?? lang, app.localizer.languages);
    if (isGone) return;
    const params = paramsFromOptions(app.params, changes, app.whole);
    chosen = params.event;
    app.visit(params);
    await search.load();
    set({ heightPx: fixedPx, headingLevel });
  }

  async function loadWords(lang: string, all: readonly string[]): Promise<void> {
    const langs = lang === BOTH ? all : [lang];
    await Promise.all(langs.flatMap((each) => [sharedWords.load(each), fontsFor(each, page)]));
  }

  /** Reserves the height of the timeline, so that the page moves once and not twice. */
  function keepFree(): void {
    page.style.minBlockSize = `${fixedPx ?? heightAt(page.clientWidth)}px`;
  }

  /** The languages to show it in, in order of preference. */
  function preferredLanguages(): string[] {
    const around = element.closest<HTMLElement>('[lang]')?.lang;
    return [...(around ? [around] : []), ...navigator.languages];
  }

  function onready(): void {
    host.dataset['khatt'] = 'ready';
    tell('ready', undefined);
  }

  async function fail(message: string): Promise<void> {
    const [lang = ''] = [wanted.lang ?? '', ...preferredLanguages()].filter(
      (tag) => tag && tag !== BOTH,
    );
    await sharedWords.load(lang);
    if (isGone) return;
    clear();
    const words = sharedWords.of(lang);
    page.lang = words.locale;
    page.dir = directionOf(words.locale);
    keepFree();
    const props = { words, message, home: '', alone: false };
    const failure = mountComponent(Failure, { target: page, props });
    removeFailure = () => void unmount(failure);
    host.dataset['khatt'] = 'error';
    tell('error', message);
  }

  function clear(): void {
    shown?.remove();
    shown = undefined;
    removeFailure();
    removeFailure = () => {};
  }

  function tellHeight(): void {
    const nowPx = Math.ceil(page.getBoundingClientRect().height);
    if (nowPx === heightPx) return;
    heightPx = nowPx;
    tell('height', heightPx);
  }

  function destroy(): void {
    if (isGone) return;
    isGone = true;
    watcher.disconnect();
    clear();
    host.remove();
    dropFonts();
  }
};

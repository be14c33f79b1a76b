import { sharedWords } from '../../i18n/words.ts';
import { mount } from 'svelte';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';
import { Presentation } from '../../state/presentation.svelte.ts';
import { readingHref } from '../../presentation/reading-href.ts';
import type { LoadFailure } from '../load.ts';
import { networkContext } from '../../presentation/network.ts';
import { replayKeys } from './early-keys.ts';
import { join } from './channel.ts';
import { networkOrigins } from './network.ts';
import type { Role } from './message.ts';
import { setDocumentTitle, pageOf, openTimeline, markReady, type Page } from './open.ts';

const html = document.documentElement;
const target = document.getElementById('khatt')!;
/** Where the app's files lie; the built module is in `assets/`. */
const ROOT = new URL(import.meta.env.DEV ? '/' : '../', import.meta.url).href;

const context = networkContext(() => networkOrigins(ROOT));

/** The pages of presenting; each is a chunk of its own. */
const PAGES: Record<Page, (app: TimelineState) => Promise<void>> = {
  async present(app) {
    const { default: Stage } = await import('../../presentation/stage/Stage.svelte');
    mount(Stage, { target, context, props: { presentation: joined(app, 'present') } });
  },
  async notes(app) {
    const { default: Notes } = await import('../../presentation/speaker/SpeakerView.svelte');
    mount(Notes, { target, context, props: { presentation: joined(app, 'notes') } });
  },
  async class(app) {
    const { default: Class } = await import('../../presentation/classroom/Classroom.svelte');
    mount(Class, { target, context, props: { app } });
  },
  async handouts(app) {
    const { default: Handouts } = await import('../../presentation/handouts/Handouts.svelte');
    const address = new URL(readingHref(app), location.href).href.replace(/\?$/, '');
    mount(Handouts, { target, props: { app, address } });
  },
};

async function sayEmpty(app: TimelineState): Promise<void> {
  const { default: EmptyPage } = await import('../../presentation/EmptyPage.svelte');
  mount(EmptyPage, { target, props: { app } });
}

/** A presentation, kept in step with the same one in other windows. */
function joined(app: TimelineState, role: Role): Presentation {
  const presentation = new Presentation(app);
  join(presentation, role);
  return presentation;
}

/** Shows the page that the address names: stage, speaker view, classroom or handouts. */
export async function open(): Promise<void> {
  const loadChecker = () => import('../check.ts');
  const app = await openTimeline(location.search, { root: ROOT, loadChecker });
  if ('failure' in app) return fail(app);
  const page = pageOf(app.params);
  setDocumentTitle(app, page);
  target.replaceChildren();
  await (app.whole.events.length === 0 ? sayEmpty(app) : PAGES[page](app));
  markReady(app, target);
  replayKeys();
  void import('../offline.ts').then(
    ({ workOffline }) => workOffline(),
    // Nothing is lost: the network is asked as before.
    () => {},
  );
}

async function fail({ failure, mayPass }: LoadFailure): Promise<void> {
  const { default: Failure } = await import('../../ui/Failure.svelte');
  await sharedWords.load(html.lang);
  target.replaceChildren();
  const words = sharedWords.of(html.lang);
  const home = html.dataset['root'] ?? location.pathname;
  const onagain = () => location.reload();
  const props = { words, message: failure, alone: true, home, ...(mayPass && { onagain }) };
  mount(Failure, { target, props });
  target.dataset['khatt'] = 'error';
  delete html.dataset['wait'];
}

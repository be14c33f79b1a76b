import { sharedWords } from '../../i18n/words.ts';
import { mount } from 'svelte';
import type { Reader } from '../../state/reader.svelte.ts';
import { Show } from '../../state/show.svelte.ts';
import { readingHref } from '../../presentation/reading-href.ts';
import { join } from './channel.ts';
import type { Role } from './message.ts';
import { entitle, pageOf, readerOf, sayReady, type Page } from './reader.ts';

const html = document.documentElement;
const target = document.getElementById('khatt')!;
/** Where the app's files lie; the built module is in `assets/`. */
const ROOT = new URL(import.meta.env.DEV ? '/' : '../', import.meta.url).href;

/** The pages that this shell has, each in code of its own. */
const PAGES: Record<Page, (reader: Reader) => Promise<void>> = {
  async present(reader) {
    const { default: Stage } = await import('../../presentation/stage/Stage.svelte');
    mount(Stage, { target, props: { show: joined(reader, 'present') } });
  },
  async notes(reader) {
    const { default: Notes } = await import('../../presentation/speaker/SpeakerView.svelte');
    mount(Notes, { target, props: { show: joined(reader, 'notes') } });
  },
  async class(reader) {
    const { default: Class } = await import('../../presentation/classroom/Classroom.svelte');
    mount(Class, { target, props: { reader } });
  },
  async handouts(reader) {
    const { default: Handouts } = await import('../../presentation/handouts/Handouts.svelte');
    const address = new URL(readingHref(reader), location.href).href.replace(/\?$/, '');
    mount(Handouts, { target, props: { reader, address } });
  },
};

/** A presentation that is in step with the same one in other windows. */
function joined(reader: Reader, role: Role): Show {
  const show = new Show(reader);
  join(show, role);
  return show;
}

/** Shows the page that the address asks for: the stage, the speaker's notes, the class or the handouts. */
export async function start(): Promise<void> {
  const loadChecker = () => import('../check.ts');
  const reader = await readerOf(location.search, { root: ROOT, loadChecker });
  if ('failure' in reader) return fail(reader.failure);
  const page = pageOf(reader.params);
  entitle(reader, page);
  target.replaceChildren();
  await PAGES[page](reader);
  sayReady(reader, target);
  const { workOffline } = await import('../offline.ts');
  await workOffline();
}

async function fail(message: string): Promise<void> {
  const { default: Failure } = await import('../../ui/Failure.svelte');
  await sharedWords.load(html.lang);
  target.replaceChildren();
  const words = sharedWords.of(html.lang);
  const home = html.dataset['root'] ?? location.pathname;
  mount(Failure, { target, props: { words, message, alone: true, home } });
  target.dataset['khatt'] = 'error';
  delete html.dataset['wait'];
}

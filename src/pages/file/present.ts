import { mount } from 'svelte';
import { Show } from '../../state/show.svelte.ts';
import Stage from '../../presentation/stage/Stage.svelte';
import { getText } from '../embed/text.ts';
import { entitle, readerOf, sayReady } from '../present/open.ts';
import { queryOf } from './query.ts';

const target = document.getElementById('khatt')!;

/** Presents the timeline that is in the file; what is wrong with one that was changed is thrown. */
export async function present(): Promise<void> {
  const loadChecker = () => import('../check.ts');
  const ways = { root: document.baseURI, loadChecker, getText };
  const app = await readerOf(queryOf(), ways, null);
  if ('failure' in app) throw new Error(app.failure);
  entitle(app, 'present');
  target.replaceChildren();
  mount(Stage, { target, props: { show: new Show(app) } });
  sayReady(app, target);
}

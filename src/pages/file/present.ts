import { mount } from 'svelte';
import { Presentation } from '../../state/presentation.svelte.ts';
import EmptyPage from '../../presentation/EmptyPage.svelte';
import Stage from '../../presentation/stage/Stage.svelte';
import { getText } from '../embed/text.ts';
import { setDocumentTitle, openTimeline, markReady } from '../present/open.ts';
import { fileQuery } from './query.ts';

const target = document.getElementById('khatt')!;

/** Presents the timeline in the file; throws if the file was edited and is invalid. */
export async function present(): Promise<void> {
  const loadChecker = () => import('../check.ts');
  const loaders = { root: document.baseURI, loadChecker, getText };
  const app = await openTimeline(fileQuery(), loaders, null);
  if ('failure' in app) throw new Error(app.failure);
  setDocumentTitle(app, 'present');
  target.replaceChildren();
  if (app.whole.events.length === 0) mount(EmptyPage, { target, props: { app } });
  else mount(Stage, { target, props: { presentation: new Presentation(app) } });
  markReady(app, target);
}

// How a program uses the module, for the type check; see module-types.test.ts.
import { mount, type Events, type Mounted, type Options } from 'khatt';
import type { Params } from '../../../src/state/params.ts';

type Same<A, B> = [A, B] extends [B, A] ? true : false;
type Own = 'timeline' | 'height' | 'headingLevel' | 'fonts' | 'home';

/** Each parameter of the address can be asked for, but for what belongs to the whole page. */
export const areAllOffered: Same<
  Exclude<keyof Options, Own>,
  Exclude<keyof Params, 'view' | 'open' | 'step' | 'slides' | 'task'>
> = true;

export function use(element: Element): Mounted {
  const mounted = mount(element, {
    timeline: new URL('https://example.org/bridge.json'),
    events: ['plan', 'opening'],
    theme: 'dark',
    height: 480,
    headingLevel: 2,
    home: null,
  });
  const stop: () => void = mounted.on('event', (id: string | null) => id?.length);
  stop();
  mounted.on('height', (px: Events['height']) => px.toFixed());
  mounted.on('error', (message) => message.trim());
  mounted.update({ event: null });
  mounted.update({ timeline: { version: 1 } });

  // @ts-expect-error -- a timeline is needed
  mount(element, {});
  // @ts-expect-error -- there may be no element of that name
  mount(document.querySelector('#timeline'), { timeline: './a.json' });
  // @ts-expect-error -- not a theme
  mounted.update({ theme: 'sepia' });
  // @ts-expect-error -- px are a number
  mounted.update({ height: '480px' });
  // @ts-expect-error -- HTML has six levels of headings
  mounted.update({ headingLevel: 7 });
  // @ts-expect-error -- not an event
  mounted.on('click', () => {});
  // @ts-expect-error -- not a promise: `ready` says when it is there
  void mounted.update({}).then;
  return mounted;
}

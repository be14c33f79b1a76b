// Runs at the end of a static embed, inlined. Keeps it as it is until it is needed, loads the live one beneath it, and
// takes it away when that is drawn: when it is seen and the browser is idle, or with `alive=touch` not before the
// reader or the host touches it.
import { ownTimeline } from '../../own-timeline.ts';
import { postHeightOf } from '../host.ts';
import { ownOf } from '../own-params.ts';

/** Within this a mark of the picture and one of the live drawing are the same. */
const SAME_PX = 8;
/** Longest wait for the letters. */
const PATIENCE_MS = 500;

const cover = document.getElementById('static')!;
const own = ownOf(location.search);
const id = own.childId ?? ownTimeline();

if (own.heightPx !== undefined) {
  cover.classList.add('fixed');
  cover.style.setProperty('--fixed', `${own.heightPx}px`);
}
if (own.headingLevel !== undefined)
  cover.querySelector('h1')!.setAttribute('aria-level', String(own.headingLevel));

// Its letters are in its styles, but not set at once; in another font its lines would break elsewhere.
const letters = [400, 600].map((weight) =>
  document.fonts.load(`${weight} 1em Static`, cover.textContent),
);
const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
void Promise.race([Promise.all(letters), patience]).then(() => cover.classList.add('set'));

/** What the host has said meanwhile. */
const said: unknown[] = [];
/** Presses in the live embed what the reader pressed. */
let pressed: (() => void) | undefined;
let isAwake = false;

function wake(): void {
  if (isAwake) return;
  isAwake = true;
  const { content } = templateOf('alive');
  content.firstElementChild!.addEventListener('error', fail);
  document.body.append(content);
}

/** Says that it cannot come alive, as parts.js does of a part. */
function fail(): void {
  const page = document.getElementById('khatt')!;
  page.dataset['khatt'] = 'error';
  page.replaceChildren(templateOf('unloaded').content);
  page.querySelector('button')!.onclick = () => location.reload();
}

function templateOf(id: string): HTMLTemplateElement {
  return document.getElementById(id) as HTMLTemplateElement;
}

/** Lets the live embed hear what its host says, or would say. */
function hear(data: unknown): void {
  dispatchEvent(new MessageEvent('message', { source: parent, data }));
}

function listen({ source, data }: MessageEvent): void {
  if (source !== parent || source === window || !/^khatt:/.test(data?.type)) return;
  said.push(data);
  wake();
}

function press(event: MouseEvent): void {
  const { target, clientX, clientY } = event;
  if (!(target instanceof Element)) return;
  const link = target.closest('a');
  const found = link
    ? link.closest<HTMLElement>('[data-event]')
    : target.closest<SVGElement>('[data-mark], [data-label]');
  if (found) {
    event.preventDefault();
    const { event: id, mark, label } = found.dataset;
    pressed = () => hear({ type: 'khatt:goto', event: id ?? mark ?? label });
    return;
  }
  if (target.closest('button, summary'))
    pressed = () => {
      const live = document.elementFromPoint(clientX, clientY);
      live?.closest<HTMLElement>('button, summary')?.click();
    };
  // One of many marks has no name here; the live one has, where it stands at the same place.
  else if (target.closest('.first-drawing')) pressed = () => chooseAt(clientX, clientY);
}

/** Chooses the live mark at a place; those of a crowded drawing come a moment after it. */
function chooseAt(left: number, top: number, tries = 20): void {
  const near = window.khatt
    .marks()
    .map(({ id, x, y }) => ({ id, px: Math.hypot(x - left, y - top) }))
    .reduce((a, b) => (b.px < a.px ? b : a), { id: undefined, px: SAME_PX });
  if (near.id) hear({ type: 'khatt:goto', event: near.id });
  else if (tries > 0) setTimeout(chooseAt, 50, left, top, tries - 1);
}

let height = 0;
const watcher = new ResizeObserver(() => {
  const now = Math.ceil(cover.getBoundingClientRect().height);
  if (now === height || now === 0) return;
  height = now;
  postHeightOf(id, height);
});

addEventListener('message', listen);
cover.addEventListener('click', press);
for (const type of ['pointerdown', 'pointerover', 'focusin', 'keydown'])
  cover.addEventListener(type, wake, { passive: true });
addEventListener('khatt:ready', () => {
  removeEventListener('message', listen);
  watcher.disconnect();
  cover.remove();
  said.forEach(hear);
  pressed?.();
});

// The picture shows all of the timeline as it is today: for another state there is nothing to show yet.
const others = new URLSearchParams(own.query);
others.delete('theme');
if (String(others) !== '') {
  cover.remove();
  wake();
} else {
  watcher.observe(cover);
  if (own.alive !== 'touch') wakeWhenSeen();
}

function wakeWhenSeen(): void {
  const idle: (task: () => void) => unknown = self.requestIdleCallback ?? setTimeout;
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    idle(wake);
  });
  seen.observe(cover);
}

// Runs at the end of a static embed, inlined. Keeps it as it is until it is needed, loads the live one beneath it, and
// takes it away when that is drawn: when it is seen and the browser is idle, or with `alive=touch` not before the
// reader or the host touches it.
import { ownTimeline } from '../../own-timeline.ts';
import { postHeightOf } from '../host.ts';
import { ownOf } from '../own-params.ts';

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
  const live = () => document.elementFromPoint(clientX, clientY);
  if (target.closest('button, summary'))
    pressed = () => live()?.closest<HTMLElement>('button, summary')?.click();
  // One of many marks has no name of its own.
  else if (target.closest('.first-drawing'))
    pressed = () => {
      for (const type of ['pointerdown', 'pointerup'])
        live()?.dispatchEvent(new PointerEvent(type, { clientX, clientY, bubbles: true }));
    };
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

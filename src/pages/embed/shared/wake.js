// @ts-check
// Runs at the end of a static embed. Keeps it as it is until it is needed, loads the live one beneath it, and
// takes it away when that is drawn: when it is seen and the browser is idle, or with `alive=touch` not before the
// reader or the host touches it.
{
  const html = document.documentElement;
  const cover = document.getElementById('static');
  const params = new URLSearchParams(location.search);
  const id = params.get('childId') ?? html.dataset['timeline'];
  const fixed = Number(params.get('height'));
  if (cover && fixed >= 200 && fixed <= 4000) {
    cover.classList.add('fixed');
    cover.style.setProperty('--fixed', `${fixed}px`);
  }

  const level = params.get('heading-level') ?? '';
  if (/^[1-6]$/.test(level)) cover?.querySelector('h1')?.setAttribute('aria-level', level);

  // Its letters are in its styles, but not set at once; in another font its lines would break elsewhere.
  const text = cover?.textContent ?? '';
  const letters = [400, 600].map((weight) => document.fonts.load(`${weight} 1em Static`, text));
  const patience = new Promise((resolve) => setTimeout(resolve, 500));
  void Promise.race([Promise.all(letters), patience]).then(() => cover?.classList.add('set'));

  // The picture shows all of the timeline as it is today: for another state there is nothing to show yet.
  const own = ['theme', 'alive', 'height', 'heading-level'];
  own.push('initialWidth', 'childId', 'parentTitle', 'parentUrl');
  const isPlain = [...params.keys()].every((name) => own.includes(name));
  if (!isPlain) cover?.remove();

  /** @type {unknown[]} */
  const said = [];
  let isAwake = false;
  const wake = () => {
    if (isAwake) return;
    isAwake = true;
    dispatchEvent(new Event('khatt:wake'));
  };

  /** What the reader pressed, to be pressed in the live embed. @type {(() => void) | undefined} */
  let pressed;
  /** @type {(data: unknown) => void} */
  const hear = (data) => void dispatchEvent(new MessageEvent('message', { source: parent, data }));
  cover?.addEventListener('click', (event) => {
    const { target, clientX, clientY } = event;
    if (!(target instanceof Element)) return;
    const found = target.closest('[data-choose], [data-mark], [data-label]');
    if (!(found instanceof HTMLElement || found instanceof SVGElement)) {
      const control = target.closest('button, summary');
      if (control)
        pressed = () => {
          const live = document.elementFromPoint(clientX, clientY)?.closest('button, summary');
          if (live instanceof HTMLElement) live.click();
        };
      return;
    }
    const { choose, mark, label } = found.dataset;
    event.preventDefault();
    pressed = () => hear({ type: 'khatt:goto', event: choose ?? mark ?? label });
  });
  for (const type of ['pointerdown', 'pointerover', 'focusin', 'keydown'])
    cover?.addEventListener(type, wake, { passive: true });
  /** @type {(event: MessageEvent) => void} */
  const listen = ({ source, data }) => {
    if (source !== parent || source === window || !/^khatt:/.test(data?.type)) return;
    said.push(data);
    wake();
  };
  addEventListener('message', listen);

  // The heights that the live embed tells its host: see host.ts.
  let height = 0;
  const watcher = new ResizeObserver(() => {
    const now = Math.ceil(cover?.getBoundingClientRect().height ?? 0);
    if (now === height || now === 0) return;
    height = now;
    const messages = [
      { sentinel: 'amp', type: 'embed-size', height },
      { 'datawrapper-height': { [id ?? '']: height } },
      `pymxPYMx${id}xPYMxheightxPYMx${height}`,
      { type: 'khatt:height', id, height },
    ];
    for (const message of messages) parent.postMessage(message, '*');
  });
  if (cover && isPlain) watcher.observe(cover);

  addEventListener('khatt:ready', () => {
    removeEventListener('message', listen);
    watcher.disconnect();
    cover?.remove();
    said.forEach(hear);
    pressed?.();
  });

  const idle = self.requestIdleCallback ?? setTimeout;
  if (!isPlain) wake();
  else if (cover && params.get('alive') !== 'touch') {
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      idle(wake);
    });
    seen.observe(cover);
  }
}

/** All styles of the module, as text; inserted by build/module.ts. */
declare const KHATT_STYLES: string;

/** The elements that hold a timeline in a page. */
export interface MountPoint {
  /** The element in the page; `data-khatt` is its state. */
  host: HTMLElement;
  /** The root inside the shadow root, like `:root` of the app: it has language, direction and theme. */
  page: HTMLElement;
}

let sheet: CSSStyleSheet | undefined;

/** Creates them at the end of an element. A constructed stylesheet passes a strict policy. */
export function mountPointIn(element: Element): MountPoint {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  sheet ??= styles();
  shadow.adoptedStyleSheets = [sheet];
  const page = document.createElement('div');
  page.className = 'khatt';
  page.dataset['scripts'] = '';
  shadow.append(page);
  element.append(host);
  return { host, page };
}

function styles(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${KHATT_STYLES}.khatt{--khatt-rem:${mediumSize()}}`);
  return sheet;
}

/** The reader's own text size: `rem` would follow the page's author. */
function mediumSize(): string {
  const probe = document.createElement('span');
  probe.style.setProperty('all', 'initial', 'important');
  document.documentElement.append(probe);
  const size = getComputedStyle(probe).fontSize;
  probe.remove();
  return size;
}

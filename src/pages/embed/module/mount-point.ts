/** All styles of the module, as text; put in by build/module.ts. */
declare const KHATT_STYLES: string;

/** Where a timeline stands in a page that is not its own. */
export interface MountPoint {
  /** Stands in the page; `data-khatt` says how far it is. */
  host: HTMLElement;
  /** Within the shadow root, what `:root` is to the app: it has language, direction and theme. */
  page: HTMLElement;
}

let sheet: CSSStyleSheet | undefined;

/** Makes a place at the end of an element. A sheet that scripts construct passes a strict policy. */
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

/** The reader's own text size: the page's, which `rem` follows, may be any that its author likes. */
function mediumSize(): string {
  const probe = document.createElement('span');
  probe.style.setProperty('all', 'initial', 'important');
  document.documentElement.append(probe);
  const size = getComputedStyle(probe).fontSize;
  probe.remove();
  return size;
}

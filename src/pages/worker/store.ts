/** The build that this worker is for: a name that changes with its files, and their paths. */
export interface SiteBuild {
  version: string;
  files: readonly string[];
}

/** What a page can be asked for again without its server. Several apps may share an origin. */
export interface Store {
  /** Keeps every file of the build; fails, and keeps none, where one of them cannot be had. */
  fill(): Promise<void>;
  /** A file of the build; else of an older one; else what the server says. */
  file(request: Request): Promise<Response>;
  /** A timeline as its server has it now; where there is no answer, as it was seen last. */
  timeline(request: Request): Promise<Response>;
  /** Keeps a timeline that was fetched before this worker was here. */
  keep(address: string): Promise<void>;
  /** Forgets the files of older builds, not of a newer one that is waiting. */
  forgetOlder(): Promise<void>;
}

/** @param scope the address of the app's folder */
export function storeOf({ version, files }: SiteBuild, scope: string): Store {
  const prefix = `khatt ${scope} `;
  const own = `${prefix}${version}`;
  const seen = `${prefix}timelines`;
  const names = async () => (await caches.keys()).filter((name) => name.startsWith(prefix));

  /** As it is kept; undefined also where the browser's storage fails. */
  async function kept(address: string): Promise<Response | undefined> {
    try {
      return await known(address);
    } catch {
      return undefined;
    }
  }

  async function known(address: string): Promise<Response | undefined> {
    const others = (await names()).filter((name) => name !== own);
    for (const cacheName of [own, ...others.reverse()]) {
      const found = await caches.match(address, { cacheName, ignoreVary: true });
      if (found) return found;
    }
    return undefined;
  }

  /** A file whose name changes with its content may be an older build's too. */
  async function fresh(file: string): Promise<Response> {
    const address = `${scope}${file}`;
    const found = file.startsWith('assets/') ? await kept(address) : undefined;
    if (found) return found;
    const response = await fetch(address, {
      cache: file.startsWith('assets/') ? 'default' : 'no-cache',
    });
    if (!response.ok) throw new Error(`${address}: not found (${response.status})`);
    return response;
  }

  /** Keeps an answer where that is possible: a full storage and `Vary: *` refuse, and the page has it all the same. */
  async function keepAnswer(address: string, response: Response): Promise<void> {
    try {
      await (await caches.open(seen)).put(address, response);
    } catch (refusal) {
      void refusal;
    }
  }

  return {
    async fill() {
      const responses = await Promise.all(files.map(fresh));
      // Names come in the order in which they were made: a build that comes again is the newest.
      await caches.delete(own);
      const cache = await caches.open(own);
      await Promise.all(files.map((file, i) => cache.put(`${scope}${file}`, responses[i]!)));
    },
    async file(request) {
      return (await kept(plain(request.url))) ?? fetch(request);
    },
    async timeline(request) {
      let response;
      try {
        response = await fetch(request);
      } catch (failure) {
        const last = await kept(request.url);
        if (last) return last;
        throw failure;
      }
      if (response.ok) await keepAnswer(request.url, response.clone());
      return response;
    },
    async keep(address) {
      if (await kept(address)) return;
      const response = await fetch(address);
      if (response.ok) await keepAnswer(address, response);
    },
    async forgetOlder() {
      const all = (await names()).filter((name) => name !== seen);
      await Promise.all(all.slice(0, all.indexOf(own)).map((name) => caches.delete(name)));
    },
  };
}

/** The address that a file is kept under: pages are the same whatever their query asks for. */
function plain(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/index\.html$/, '/');
}

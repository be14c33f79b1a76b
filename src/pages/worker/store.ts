/**
 * The build of this worker: a version that changes with its files, their paths, and those of the pages in the folders
 * of timelines.
 */
export interface SiteBuild {
  version: string;
  files: readonly string[];
  pages: readonly string[];
}

/** The store of files for offline use. Several apps may share an origin. */
export interface Store {
  /** Stores every file of the build; fails, and stores none, if one cannot be fetched. */
  fill(): Promise<void>;
  /** A file of the build, else of an older build, else from the server. */
  file(request: Request): Promise<Response>;
  /** A timeline from its server, or, without an answer, as last stored. */
  timeline(request: Request): Promise<Response>;
  /** Stores a timeline that was fetched before there was a worker. */
  keep(address: string): Promise<void>;
  /** Removes the files of older builds, not of a newer one that is waiting. */
  forgetOlder(): Promise<void>;
}

/** @param scope the URL of the app's folder */
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

  /** A file with a content hash in its name may be copied from an older build. */
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
      // `caches.keys()` is in order of creation: a build that is installed again becomes the newest.
      await caches.delete(own);
      const cache = await caches.open(own);
      await Promise.all(files.map((file, i) => cache.put(`${scope}${file}`, responses[i]!)));
    },
    async file(request) {
      return (await kept(plain(request.url))) ?? fetch(request);
    },
    async timeline(request) {
      const key = request.mode === 'navigate' ? plain(request.url) : request.url;
      let response;
      try {
        response = await fetch(request);
      } catch (failure) {
        const last = await kept(key);
        if (last) return last;
        throw failure;
      }
      if (response.ok) await keepAnswer(key, response.clone());
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

/** The key of a file: without the query, since pages are the same for every query. */
function plain(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/index\.html$/, '/');
}

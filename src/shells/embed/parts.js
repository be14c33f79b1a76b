// @ts-check
// Runs modules that come as classic scripts, in the form that Rollup calls "system":
// https://github.com/systemjs/systemjs/blob/main/docs/system-register.md. As much of SystemJS as the
// embed's own files need, in a sixth of its bytes; they import each other in no circle.
{
  /** @typedef {(names: string | Record<string, unknown>, value?: unknown) => unknown} Export */
  /** @typedef {{ execute: () => unknown, setters?: ((names: object) => void)[] }} Declared */
  /** @typedef {(exported: Export, context: object) => Declared} Declare */
  /** @typedef {{ names: Record<string, unknown>, setters: ((names: object) => void)[] }} Module */

  /** @type {Map<string, Promise<Module>>} */
  const modules = new Map();
  /**
   * What the script that has just run has registered.
   * @type {[string[], Declare]}
   */
  let registered = [[], () => ({ execute() {} })];

  /** @type {(src: string) => Promise<void>} */
  const run = (src) =>
    new Promise((resolve, reject) => {
      const script = Object.assign(document.createElement('script'), { src });
      script.addEventListener('load', () => resolve());
      script.addEventListener('error', () => reject(new Error(`not loaded: ${src}`)));
      document.head.append(script);
    });

  /** @type {(url: string) => Promise<Module>} */
  const load = (url) => {
    const known = modules.get(url) ?? start(url);
    modules.set(url, known);
    return known;
  };

  /** @type {(url: string) => Promise<Module>} */
  const start = async (url) => {
    /** @type {Module} */
    const module = { names: {}, setters: [] };
    /** @type {(id: string) => Promise<Module>} */
    const beside = (id) => load(new URL(id, url).href);
    // A script's load follows it at once, before any other runs.
    const [needs, declare] = await run(url).then(
      () => registered ?? [[], () => ({ execute() {} })],
    );
    const declared = declare(
      (names, value) => {
        Object.assign(module.names, typeof names === 'string' ? { [names]: value } : names);
        for (const set of module.setters) set(module.names);
        return value;
      },
      { import: async (/** @type {string} */ id) => (await beside(id)).names },
    );
    const needed = await Promise.all(needs.map(beside));
    needed.forEach(({ names, setters }, i) => {
      const set = declared.setters?.[i];
      if (!set) return;
      setters.push(set);
      set(names);
    });
    await declared.execute();
    return module;
  };

  Object.assign(self, {
    System: {
      register: (/** @type {string[]} */ needs, /** @type {Declare} */ declare) => {
        registered = [needs, declare];
      },
    },
  });
  const entry = new Map(
    (document.documentElement.dataset['chunks'] ?? '')
      .split(' ')
      .map((chunk) => /** @type {[string, string]} */ (chunk.split('='))),
  ).get('embed');
  if (entry) void load(new URL(entry, document.baseURI).href);
}

import postcss from 'postcss';

/**
 * The rules of a stylesheet that a page can need until it comes alive: of a rule, the selectors whose elements and
 * classes it has, but none for what is pointed at, as that comes alive; of the colours of all themes, those used.
 */
export function usedStyles(css: string, html: string): string {
  const lists = [...html.matchAll(/\bclass="([^"]*)"/g)].map(([, list]) => list!.split(/\s+/));
  const classes = new Set(lists.flat());
  const names = new Set([...html.matchAll(/<([a-z]\w*)/g)].map(([, name]) => name!));
  for (const name of ['html', 'body']) names.add(name);
  const isUsed = (selector: string) => {
    const named = selector.replace(/\[[^\]]*\]|:not\([^)]*\)/g, '');
    return (
      !/:(hover|active)/.test(named) &&
      [...named.matchAll(/\.([\w-]+)/g)].every(([, name]) => classes.has(name!)) &&
      [...named.matchAll(/(?<![\w.#:-])[a-z]\w*/g)].every(([name]) => names.has(name))
    );
  };
  const sheet = postcss.parse(css);
  sheet.walkComments((comment) => void comment.remove());
  sheet.walkRules((rule) => {
    rule.selectors = rule.selectors.filter(isUsed);
    if (rule.selectors.every((selector) => selector === '')) rule.remove();
  });
  sheet.walkAtRules(/media|container|supports/, (rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  const text = html + sheet.toString();
  sheet.walkDecls((declaration) => {
    declaration.raws.between = ':';
    const { prop } = declaration;
    if (prop.startsWith('--') && !new RegExp(`var\\(${prop}[,)]`).test(text)) declaration.remove();
  });
  return sheet.toString().replace(/\s*\n\s*/g, '');
}

import postcss from 'postcss';

/** The rules of a stylesheet that HTML can need: of a rule, the selectors whose classes it has. */
export function usedStyles(css: string, html: string): string {
  const lists = [...html.matchAll(/\bclass="([^"]*)"/g)].map(([, list]) => list!.split(/\s+/));
  const classes = new Set(lists.flat());
  const isUsed = (selector: string) =>
    [...selector.replace(/:not\([^)]*\)/g, '').matchAll(/\.([\w-]+)/g)].every(([, name]) =>
      classes.has(name!),
    );
  const sheet = postcss.parse(css);
  sheet.walkComments((comment) => void comment.remove());
  sheet.walkRules((rule) => {
    rule.selectors = rule.selectors.filter(isUsed);
    if (rule.selectors.every((selector) => selector === '')) rule.remove();
  });
  sheet.walkAtRules(/media|container|supports/, (rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return sheet.toString().replace(/\s*\n\s*/g, '');
}

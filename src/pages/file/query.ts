const { dataset } = document.documentElement;

/** What the file shows, and what the address adds to that. */
export function fileQuery(): string {
  return [dataset['query'], location.search.slice(1)].filter(Boolean).join('&');
}

export function isPresenting(): boolean {
  return new URLSearchParams(location.search).get('view') === 'present';
}

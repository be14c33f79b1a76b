const { dataset } = document.documentElement;

/** The parameters of the file, and those of the address. */
export function fileQuery(): string {
  return [dataset['query'], location.search.slice(1)].filter(Boolean).join('&');
}

export function isPresenting(): boolean {
  return new URLSearchParams(location.search).get('view') === 'present';
}

const KEY = 'khatt:met';

/**
 * Whether this is the reader's first visit; asking makes the next one no first any more. Where nothing
 * can be remembered it is never the first: hints that come back would be worse than none.
 */
export function isFirstVisit(): boolean {
  try {
    if (localStorage.getItem(KEY) !== null) return false;
    localStorage.setItem(KEY, '1');
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

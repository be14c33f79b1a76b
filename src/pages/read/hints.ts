const KEY = 'khatt:met';

/**
 * Whether this is the reader's first visit; the call records the visit. If nothing
 * can be stored, it is never the first: tips that come back would be worse than none.
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

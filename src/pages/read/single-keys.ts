const KEY = 'khatt:single-keys';

/** Whether single characters are shortcuts; WCAG 2.2, 2.1.4 asks that they can be turned off. */
export function areSingleKeysOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Where nothing can be stored, the choice lasts as long as the page. */
export function keepSingleKeys(areOn: boolean): void {
  try {
    if (areOn) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch (refusal) {
    void refusal;
  }
}

/**
 * Keeps the screen awake while the page is visible, if the browser can. The browser releases the lock
 * whenever the page is hidden, hence the new request on return. Returns a function that releases it.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let isOver = false;
  const ask = async () => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    // Refused if the battery is low: the screen then sleeps as usual.
    lock = await navigator.wakeLock.request('screen').catch(() => undefined);
    if (isOver) await lock?.release();
  };
  const onchange = () => void ask();
  document.addEventListener('visibilitychange', onchange);
  onchange();
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', onchange);
    void lock?.release();
  };
}

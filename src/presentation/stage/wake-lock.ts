/**
 * Keeps the screen awake while the page is seen, where the browser can. It lets go of the screen
 * whenever the page is hidden, hence the new request on return. Returns a function that lets it sleep.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let isOver = false;
  const ask = async () => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    // Refused where the battery is low: the screen sleeps then as it always does.
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

/** The Network Information API (https://wicg.github.io/netinfo/), which not all browsers have. */
interface Connection {
  /** Whether the reader has asked to save data. */
  saveData?: boolean;
  /** For example `cellular` or `wifi`. */
  type?: string;
  /** The recent speed, for example `2g`, `3g` or `4g`. */
  effectiveType?: string;
}

/** Whether the connection is slow or metered, so that nothing may be fetched in advance. */
export function isCostly(navigator: object): boolean {
  const { connection = {} } = navigator as { connection?: Connection };
  const isSlow = ['slow-2g', '2g', '3g'].includes(connection.effectiveType ?? '');
  return isSlow || connection.saveData === true || connection.type === 'cellular';
}

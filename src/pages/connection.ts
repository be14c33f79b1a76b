/** What a browser says of its connection (https://wicg.github.io/netinfo/), where it says anything. */
interface Connection {
  /** Whether the reader has asked for less to be sent. */
  saveData?: boolean;
  /** As `cellular` or `wifi`. */
  type?: string;
  /** How fast it has been of late: as `2g`, `3g` or `4g`. */
  effectiveType?: string;
}

/** Whether what nobody has asked for must not be fetched: on a connection that is slow, or paid by what is sent. */
export function isCostly(navigator: object): boolean {
  const { connection = {} } = navigator as { connection?: Connection };
  const isSlow = ['slow-2g', '2g', '3g'].includes(connection.effectiveType ?? '');
  return isSlow || connection.saveData === true || connection.type === 'cellular';
}

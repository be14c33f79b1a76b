// @ts-check
import os from 'node:os';

/** Networks of homes and schools before those that virtual machines and containers make. */
const COMMON = [/^192\.168\./, /^10\./, /^172\.(1[6-9]|2\d|3[01])\./];

/**
 * The origins by which other devices on the network reach this machine, the likeliest first.
 * @param {number} port
 * @param {ReturnType<typeof os.networkInterfaces>} [interfaces]
 * @returns {string[]}
 */
export function networkOrigins(port, interfaces = os.networkInterfaces()) {
  const rank = (/** @type {string} */ address) => {
    const found = COMMON.findIndex((pattern) => pattern.test(address));
    return found < 0 ? COMMON.length : found;
  };
  return Object.values(interfaces)
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal, address }) => {
      return family === 'IPv4' && !internal && !address.startsWith('169.254.');
    })
    .map(({ address }) => address)
    .sort((a, b) => rank(a) - rank(b))
    .map((address) => `http://${address}:${port}`);
}

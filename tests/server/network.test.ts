import { expect, test } from 'vitest';
import { host } from '../../server/host.js';
import { networkOrigins } from '../../server/network.js';

const address = (address: string, family: 'IPv4' | 'IPv6' = 'IPv4', internal = false) =>
  ({ address, family, internal }) as never;

test('other devices reach this machine by its addresses on the network, the likeliest first', () => {
  const interfaces = {
    lo: [address('127.0.0.1', 'IPv4', true)],
    docker0: [address('172.17.0.1')],
    eth0: [address('fe80::1', 'IPv6'), address('192.168.1.7'), address('169.254.3.4')],
  };
  expect(networkOrigins(4173, interfaces)).toEqual([
    'http://192.168.1.7:4173',
    'http://172.17.0.1:4173',
  ]);
  expect(networkOrigins(4173, {})).toEqual([]);
});

test('a page learns them from the server, and none where the server is for this machine alone', async () => {
  for (const open of [false, true]) {
    const site = await host('.', { open });
    const response = await fetch(`${site.origin}/network.json`);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({ origins: site.origins });
    if (!open) expect(site.origins).toEqual([]);
    site.close();
  }
});

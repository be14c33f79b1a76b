/** Where the server tells by which origins other devices on the network reach it; see server/network.js. */
const FILE = 'network.json';

/** Those origins; none where the server does not tell. */
export async function networkOrigins(root: string): Promise<readonly string[]> {
  try {
    const response = await fetch(new URL(FILE, root), { cache: 'no-store' });
    const { origins } = (await response.json()) as { origins?: unknown };
    return Array.isArray(origins) ? origins.filter((origin) => URL.canParse(String(origin))) : [];
  } catch {
    // Another server: it has no such file, or a page in its place.
    return [];
  }
}

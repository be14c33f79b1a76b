import { listText } from '../../state/list-text.ts';
import { parseParams, type Params } from '../../state/params.ts';

/** Changes of parameters that a host requests; null and '' remove one. */
type Changes = { [Name in keyof Params]?: Params[Name] | undefined };

export interface HostRequest {
  changes: Changes;
  /** The invalid parts, one `name=value` each. */
  ignored: string[];
}

/** The request in a message of the host; undefined for any other message. */
export function hostRequestOf(data: unknown): HostRequest | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, ...rest } = data as Record<string, unknown>;
  if (type === 'khatt:goto') return requestFor({ event: rest['event'] });
  return type === 'khatt:set' ? requestFor(rest) : undefined;
}

/** The request for values of parameters, by their names. */
export function requestFor(values: Record<string, unknown>): HostRequest {
  const parts = Object.entries(values).map(([name, value]) => one(name, value));
  return {
    changes: Object.assign({}, ...parts.map(({ changes }) => changes)) as Changes,
    ignored: parts.flatMap(({ ignored }) => ignored),
  };
}

/** Parsed like the address, so that a message can do nothing that an address could not. */
function one(name: string, value: unknown): HostRequest {
  const text = textOf(value);
  if (text === '') return { changes: { [name]: undefined }, ignored: [] };
  const { params, ignored } = parseParams(`?${new URLSearchParams({ [name]: text })}`);
  if (ignored.length > 0 && !(name in params)) return { changes: {}, ignored };
  return { changes: { [name]: params[name as keyof Params] }, ignored };
}

function textOf(value: unknown): string {
  // A list within a list is no value; it may even contain itself.
  if (Array.isArray(value))
    return listText(value.map((one) => (Array.isArray(one) ? '' : textOf(one))));
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

import { parseParams, type Params } from '../../state/params.ts';

/** Changes of the address's parameters that a host asks for; null and '' take one away. */
type Changes = { [Name in keyof Params]?: Params[Name] | undefined };

export interface HostRequest {
  changes: Changes;
  /** What of it makes no sense, one `name=value` each. */
  ignored: string[];
}

/** What a host's message asks for; undefined where the message is none of ours. */
export function hostRequestOf(data: unknown): HostRequest | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, ...rest } = data as Record<string, unknown>;
  if (type === 'khatt:goto') return requestFor({ event: rest['event'] });
  return type === 'khatt:set' ? requestFor(rest) : undefined;
}

/** What values of parameters ask for, by their names. */
export function requestFor(values: Record<string, unknown>): HostRequest {
  const parts = Object.entries(values).map(([name, value]) => one(name, value));
  return {
    changes: Object.assign({}, ...parts.map(({ changes }) => changes)) as Changes,
    ignored: parts.flatMap(({ ignored }) => ignored),
  };
}

/** Read as the address is, so that a message can say nothing that an address could not. */
function one(name: string, value: unknown): HostRequest {
  const text = textOf(value);
  if (text === '') return { changes: { [name]: undefined }, ignored: [] };
  const { params, ignored } = parseParams(`?${new URLSearchParams({ [name]: text })}`);
  if (ignored.length > 0 && !(name in params)) return { changes: {}, ignored };
  return { changes: { [name]: params[name as keyof Params] }, ignored };
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join();
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

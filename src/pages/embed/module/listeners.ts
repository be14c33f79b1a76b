import type { Events, Mounted } from './khatt.d.ts';

/** A set of listeners. An error without a listener is logged to the console. */
export function listeners(): {
  on: Mounted['on'];
  tell: <Type extends keyof Events>(type: Type, detail: Events[Type]) => void;
} {
  const all: { type: string; listener: (detail: never) => void }[] = [];
  return {
    on(type, listener) {
      const entry = { type, listener };
      all.push(entry);
      return () => void all.splice(all.indexOf(entry), all.includes(entry) ? 1 : 0);
    },
    tell(type, detail) {
      const called = all.filter((entry) => entry.type === type);
      for (const { listener } of called) listener(detail as never);
      if (type === 'error' && called.length === 0) console.error(`khatt: ${String(detail)}`);
    },
  };
}

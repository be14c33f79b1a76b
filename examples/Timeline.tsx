import { mount, type Mounted, type Options } from 'khatt';
import { useEffect, useRef } from 'react';

interface Props extends Options {
  onEvent?: (event: string | null) => void;
}

export function Timeline({ onEvent, ...options }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const mounted = useRef<Mounted>(null);
  const initial = useRef(options);

  useEffect(() => {
    mounted.current = mount(place.current!, initial.current);
    return () => mounted.current?.destroy();
  }, []);

  useEffect(() => mounted.current?.on('event', (event) => onEvent?.(event)), [onEvent]);

  const { event, lang, theme } = options;
  useEffect(() => mounted.current?.update({ event, lang, theme }), [event, lang, theme]);

  return <div ref={place} />;
}

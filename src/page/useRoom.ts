import { type RefObject, useLayoutEffect, useState } from 'react';
import { scaleOf } from './scaleOf';

/** The place an element has on the screen, in whole pixels. */
export interface Room {
  readonly width: number;
  /** From the element's top to the end of the first screen. */
  readonly height: number;
}

/** The room of an element, again whenever it or the window changes; measured before paint. */
export function useRoom(element: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState<Room>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => {
      const box = current.getBoundingClientRect();
      const scale = scaleOf(current);
      const width = Math.floor(box.width / scale);
      const height = Math.floor((window.innerHeight - box.top - window.scrollY) / scale);
      setRoom((last) =>
        last.width === width && last.height === height ? last : { width, height },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [element]);
  return room;
}

import { type RefObject, useLayoutEffect, useState } from 'react';
import { announceHeight } from './announceHeight';

/**
 * Fits the content of a frame to it, and tells the host what height it would take.
 *
 * The height told does not depend on that of the frame, or a host that follows it would never come
 * to rest: it is what stands around the drawing and the drawing's own height, unstretched.
 *
 * @param content everything in the frame, at its own height
 * @param ownHeight the height of the drawing where nothing stretches it, in px; absent while unknown
 * @returns the height that is left for the drawing, in px
 */
export function useFrameFit(
  content: RefObject<HTMLElement | null>,
  ownHeight: number | undefined,
): number {
  const [left, setLeft] = useState(0);
  useLayoutEffect(() => {
    const { current } = content;
    if (!current) return;
    const measure = () => {
      const drawing = current.querySelector<HTMLElement>('.surface');
      const around = current.offsetHeight - (drawing?.offsetHeight ?? 0);
      announceHeight(Math.ceil(around + (drawing ? (ownHeight ?? drawing.offsetHeight) : 0)));
      setLeft(Math.floor(window.innerHeight - around));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [content, ownHeight]);
  return left;
}

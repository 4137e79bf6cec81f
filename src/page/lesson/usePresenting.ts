import { useCallback, useEffect, useState } from 'react';

/** The size a lesson is laid out for; a larger screen shows the same, larger. */
const WIDTH = 1280;
const HEIGHT = 720;

/** Whether the lesson fills the screen. */
export interface Presenting {
  readonly isPresenting: boolean;
  readonly toggle: () => void;
  /** By how much the page is drawn larger, 1 where it is not. */
  readonly zoom: number;
}

/**
 * Fills the screen and draws the lesson as large as it fits: what can be read at 1280 × 720 from the
 * front row can be read from the back row of a hall. Where the browser refuses the whole screen (an
 * iPhone does), it fills the window.
 */
export function usePresenting(): Presenting {
  const [isPresenting, setIsPresenting] = useState(false);
  const [zoom, setZoom] = useState(1);
  useEffect(() => {
    const leave = () => {
      if (!document.fullscreenElement) setIsPresenting(false);
    };
    document.addEventListener('fullscreenchange', leave);
    return () => {
      document.removeEventListener('fullscreenchange', leave);
    };
  }, []);
  useEffect(() => {
    if (!isPresenting) return;
    const measure = () => {
      setZoom(zoomFor(window.innerWidth, window.innerHeight));
    };
    measure();
    window.addEventListener('resize', measure);
    return () => {
      window.removeEventListener('resize', measure);
    };
  }, [isPresenting]);
  const toggle = useCallback(() => {
    if (isPresenting) {
      setIsPresenting(false);
      if (document.fullscreenElement) void document.exitFullscreen();
      return;
    }
    setIsPresenting(true);
    const root: Partial<HTMLElement> = document.documentElement;
    root.requestFullscreen?.().catch(() => {
      // Refused: it goes on in the window it has.
    });
  }, [isPresenting]);
  return { isPresenting, toggle, zoom: isPresenting ? zoom : 1 };
}

/** Never smaller than the page is, and in steps that a moving window does not shake. */
function zoomFor(width: number, height: number): number {
  const fits = Math.min(width / WIDTH, height / HEIGHT);
  return Math.max(1, Math.floor(fits * 20) / 20);
}

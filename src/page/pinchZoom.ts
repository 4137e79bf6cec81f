import { scaleFrom } from '../view/linearScale';
import type { TimeDomain } from '../view/viewState';
import { panWindow, zoomWindow } from '../view/zoomWindow';
import { placeOf, type PlotSurface } from './plotPointing';

/** Fingers closer than this count as this far apart, or they would zoom without bound. */
const LEAST_SPREAD = 24;

/**
 * Two fingers on the plot: the moments under them stay under them. `move` gives the new window
 * while two fingers are down, and nothing for one, which scrubs.
 */
export function createPinchZoom(surface: HTMLElement, read: () => PlotSurface) {
  const fingers = new Map<number, number>();
  const span = () => {
    const [a, b] = [...fingers.values()];
    return a === undefined || b === undefined
      ? undefined
      : { middle: (a + b) / 2, spread: Math.max(LEAST_SPREAD, Math.abs(b - a)) };
  };
  return {
    isPinching: () => fingers.size > 1,
    down: (pointer: PointerEvent) => {
      fingers.set(pointer.pointerId, placeOf(pointer, surface).x);
    },
    up: (pointer: PointerEvent) => {
      fingers.delete(pointer.pointerId);
    },
    move: (pointer: PointerEvent): TimeDomain | undefined => {
      if (!fingers.has(pointer.pointerId)) return undefined;
      const before = span();
      fingers.set(pointer.pointerId, placeOf(pointer, surface).x);
      const after = span();
      const { figure, state } = read();
      if (!before || !after || !figure) return undefined;
      const at = (x: number) => scaleFrom(figure.timeScale, x);
      const zoomed = zoomWindow(state.window, at(before.middle), before.spread / after.spread);
      return panWindow(zoomed, at(before.middle) - at(after.middle));
    },
  };
}

import { scaleFrom } from '../view/linearScale';
import type { TimeDomain } from '../view/viewState';
import { placeOf, type PlotSurface } from './plotPointing';

/** A drag shorter than this is a click with an unsteady hand. */
const DRAG_START = 5;

/**
 * A drag over the plot that selects a window: `start`, `move`, and `end`, which gives the window if
 * there was a drag. The selection is drawn by hand, so that dragging renders nothing.
 */
export function createDragSelection(surface: HTMLElement, read: () => PlotSurface) {
  let drag: { from: number; isMoving: boolean } | undefined;

  const clip = (x: number) => {
    const area = read().figure?.plotArea;
    return area ? Math.min(Math.max(x, area.left), area.right) : x;
  };

  const draw = (to: number) => {
    const element = read().selection.current;
    const area = read().figure?.plotArea;
    if (!element || !area || !drag) return;
    const [left, right] = [clip(Math.min(drag.from, to)), clip(Math.max(drag.from, to))];
    element.hidden = false;
    element.style.left = `${left}px`;
    element.style.width = `${right - left}px`;
    element.style.top = `${area.top}px`;
    element.style.height = `${area.bottom - area.top}px`;
  };

  const cancel = () => {
    drag = undefined;
    const element = read().selection.current;
    if (element) element.hidden = true;
  };

  return {
    start: (pointer: PointerEvent) => {
      const { x, y } = placeOf(pointer, surface);
      const area = read().figure?.plotArea;
      if (!area || x < area.left || x > area.right || y < area.top || y > area.bottom) return;
      drag = { from: x, isMoving: false };
    },
    move: (pointer: PointerEvent) => {
      const { x } = placeOf(pointer, surface);
      if (!drag || (!drag.isMoving && Math.abs(x - drag.from) <= DRAG_START)) return;
      // Captured only now: a captured pointer would hide from a click what was clicked.
      if (!drag.isMoving) surface.setPointerCapture(pointer.pointerId);
      drag.isMoving = true;
      draw(x);
    },
    end: (pointer: PointerEvent): TimeDomain | undefined => {
      const { figure } = read();
      const from = drag?.isMoving ? clip(drag.from) : undefined;
      cancel();
      if (from === undefined || !figure) return undefined;
      const to = clip(placeOf(pointer, surface).x);
      const times = [from, to].map((x) => scaleFrom(figure.timeScale, x));
      // By time and not by place: a time axis that is drawn wrong on purpose may run backwards.
      return { from: Math.min(...times), to: Math.max(...times) };
    },
    cancel,
  };
}

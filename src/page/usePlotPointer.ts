import { type RefObject, useEffect, useRef } from 'react';
import { pointAt } from '../state/pointedAtStore';
import type { ViewActions } from '../state/viewActions';
import { findNearest } from '../view/findNearest';
import { scaleFrom } from '../view/linearScale';
import type { PlacedFigure } from '../view/placedFigure';
import type { PointedAt } from '../view/pointedAt';
import { parseObservationKey, type ViewState } from '../view/viewState';
import { panWindow, zoomWindow } from '../view/zoomWindow';

interface PlotPointer {
  readonly surface: RefObject<HTMLElement | null>;
  readonly selection: RefObject<HTMLElement | null>;
  readonly plot: RefObject<HTMLElement | null>;
  readonly figure: PlacedFigure | undefined;
  readonly state: ViewState;
  readonly actions: ViewActions;
}

/** A drag shorter than this is a click with an unsteady hand. */
const DRAG_START = 5;

/**
 * Mouse and touch on the figure: moving points, a click pins, a drag selects a window, double click
 * shows all, Ctrl or ⌘ with the wheel zooms, one finger scrubs, two zoom. Listeners are native and
 * on one element, because a wheel must not be passive and a move must not render anything.
 */
export function usePlotPointer(props: PlotPointer): void {
  const current = useRef(props);
  useEffect(() => {
    current.current = props;
  });
  useEffect(() => {
    const surface = props.surface.current;
    if (!surface) return;
    const gestures = createGestures(surface, () => current.current);
    const abort = new AbortController();
    const { signal } = abort;
    surface.addEventListener('pointermove', gestures.move, { signal });
    surface.addEventListener('pointerdown', gestures.down, { signal });
    surface.addEventListener('pointerup', gestures.up, { signal });
    surface.addEventListener('pointercancel', gestures.cancel, { signal });
    surface.addEventListener('pointerleave', gestures.leave, { signal });
    surface.addEventListener('click', gestures.click, { signal });
    surface.addEventListener('dblclick', gestures.doubleClick, { signal });
    surface.addEventListener('wheel', gestures.wheel, { signal, passive: false });
    return () => {
      abort.abort();
    };
  }, [props.surface, props.figure === undefined]);
}

/** The mark or pin under the pointer, by the public attributes of the drawing. */
export function targetUnder(element: Element | null): PointedAt | undefined {
  const mark = element?.closest('[data-observation]')?.getAttribute('data-observation');
  const key = parseObservationKey(mark ?? '');
  if (key) return { kind: 'observation', key };
  const pin = element?.closest('[data-event], [data-event-label]');
  const id = pin?.getAttribute('data-event') ?? pin?.getAttribute('data-event-label');
  return id == null ? undefined : { kind: 'event', id };
}

function createGestures(surface: HTMLElement, read: () => PlotPointer) {
  const fingers = new Map<number, { x: number; y: number }>();
  let dragFrom: { x: number; isMoving: boolean } | undefined;
  let hasDragged = false;

  const place = (pointer: MouseEvent) => {
    const box = surface.getBoundingClientRect();
    return { x: pointer.clientX - box.left, y: pointer.clientY - box.top };
  };

  const point = (pointer: PointerEvent) => {
    const { figure } = read();
    if (!figure) return;
    const { x, y } = place(pointer);
    const { plotArea, lanesBottom } = figure;
    const isInPlot =
      x >= plotArea.left - 8 &&
      x <= plotArea.right + 8 &&
      y >= plotArea.top - 8 &&
      y <= lanesBottom;
    const under = pointer.target instanceof Element ? targetUnder(pointer.target) : undefined;
    if (under?.kind === 'event') pointAt(under);
    else {
      const near = isInPlot ? findNearest(figure, x, y) : undefined;
      // Of marks that overlap the nearest is meant; elsewhere what lies under the pointer.
      pointAt(near?.at === undefined ? (near ?? under) : (under ?? near));
    }
  };

  const drawSelection = (from: number, to: number) => {
    const { selection, figure } = read();
    if (!selection.current || !figure) return;
    const { plotArea } = figure;
    const left = Math.max(plotArea.left, Math.min(from, to));
    const right = Math.min(plotArea.right, Math.max(from, to));
    selection.current.hidden = false;
    Object.assign(selection.current.style, {
      left: `${left}px`,
      width: `${Math.max(0, right - left)}px`,
      top: `${plotArea.top}px`,
      height: `${plotArea.bottom - plotArea.top}px`,
    });
  };

  const endDrag = () => {
    const { selection } = read();
    dragFrom = undefined;
    if (selection.current) selection.current.hidden = true;
  };

  const pinch = (pointer: PointerEvent) => {
    const { figure, state, actions } = read();
    const before = [...fingers.values()].map(({ x }) => x);
    fingers.set(pointer.pointerId, place(pointer));
    const after = [...fingers.values()].map(({ x }) => x);
    const [a0, a1] = before;
    const [b0, b1] = after;
    if (!figure || a0 === undefined || a1 === undefined || b0 === undefined || b1 === undefined)
      return;
    const spread = Math.max(20, Math.abs(b1 - b0)) / Math.max(20, Math.abs(a1 - a0));
    const middle = scaleFrom(figure.timeScale, (a0 + a1) / 2);
    const zoomed = zoomWindow(state.window, middle, 1 / spread);
    const moved =
      scaleFrom(figure.timeScale, (a0 + a1) / 2) - scaleFrom(figure.timeScale, (b0 + b1) / 2);
    actions.showWindow(panWindow(zoomed, moved), 'replace');
  };

  return {
    move: (pointer: PointerEvent) => {
      if (fingers.has(pointer.pointerId) && fingers.size === 2) {
        pinch(pointer);
        return;
      }
      if (fingers.has(pointer.pointerId)) fingers.set(pointer.pointerId, place(pointer));
      const { x } = place(pointer);
      if (dragFrom && (dragFrom.isMoving || Math.abs(x - dragFrom.x) > DRAG_START)) {
        dragFrom.isMoving = true;
        drawSelection(dragFrom.x, x);
      }
      point(pointer);
    },
    down: (pointer: PointerEvent) => {
      hasDragged = false;
      read().plot.current?.focus({ preventScroll: true });
      if (pointer.pointerType === 'touch') {
        fingers.set(pointer.pointerId, place(pointer));
        point(pointer);
      } else if (pointer.button === 0) {
        const { figure } = read();
        const { x, y } = place(pointer);
        const area = figure?.plotArea;
        if (area && x >= area.left && x <= area.right && y >= area.top && y <= area.bottom) {
          dragFrom = { x, isMoving: false };
          surface.setPointerCapture(pointer.pointerId);
        }
        // Or the browser would select the words of the figure and move the focus off the plot.
        pointer.preventDefault();
      }
    },
    up: (pointer: PointerEvent) => {
      fingers.delete(pointer.pointerId);
      const { figure, actions } = read();
      if (dragFrom?.isMoving && figure) {
        hasDragged = true;
        const ends = [dragFrom.x, place(pointer).x]
          .map((x) => Math.min(Math.max(x, figure.plotArea.left), figure.plotArea.right))
          .sort((a, b) => a - b)
          .map((x) => scaleFrom(figure.timeScale, x));
        const [from, to] = ends;
        if (from !== undefined && to !== undefined) actions.showWindow({ from, to });
      }
      endDrag();
    },
    cancel: (pointer: PointerEvent) => {
      fingers.delete(pointer.pointerId);
      endDrag();
    },
    leave: (pointer: PointerEvent) => {
      // A lifted finger leaves too; what it read stays to be read.
      if (pointer.pointerType !== 'touch') pointAt(undefined);
    },
    click: (pointer: MouseEvent) => {
      if (hasDragged) return;
      const { actions, figure } = read();
      // The pointer is captured while a drag may begin, so ask the page what lies under it.
      const element = document.elementFromPoint(pointer.clientX, pointer.clientY);
      const { x, y } = place(pointer);
      const near = figure && findNearest(figure, x, y);
      const target = targetUnder(element) ?? (near?.at === undefined ? near : undefined);
      if (target?.kind === 'observation') actions.togglePinnedObservation(target.key);
      if (target?.kind === 'event') actions.togglePinnedEvent(target.id);
    },
    doubleClick: (pointer: MouseEvent) => {
      const element = document.elementFromPoint(pointer.clientX, pointer.clientY);
      if (!targetUnder(element)) read().actions.showAll();
    },
    wheel: (wheel: WheelEvent) => {
      const { figure, state, actions } = read();
      if (!figure || !(wheel.ctrlKey || wheel.metaKey)) return;
      wheel.preventDefault();
      const at = scaleFrom(figure.timeScale, place(wheel).x);
      actions.showWindow(zoomWindow(state.window, at, 1.0015 ** wheel.deltaY), 'replace');
    },
  };
}

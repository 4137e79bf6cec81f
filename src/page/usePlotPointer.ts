import { useEffect, useRef } from 'react';
import { pointAt } from '../state/pointedAtStore';
import { scaleFrom } from '../view/linearScale';
import { zoomWindow } from '../view/zoomWindow';
import { createDragSelection } from './dragSelection';
import { createPinchZoom } from './pinchZoom';
import { clickedOn, placeOf, type PlotSurface, pointedAtBy, targetUnder } from './plotPointing';

/** Not yet in TypeScript's types: no ring for a focus that follows the pointer. */
const QUIET_FOCUS: FocusOptions & { focusVisible: boolean } = {
  preventScroll: true,
  focusVisible: false,
};

/**
 * Mouse and touch on the figure: moving points, a click pins, a drag selects a window, double click
 * shows all, Ctrl or ⌘ with the wheel zooms, one finger scrubs, two zoom. Listeners are native and
 * on one element, because a wheel must not be passive and a move must not render anything.
 */
export function usePlotPointer(props: PlotSurface): void {
  const current = useRef(props);
  useEffect(() => {
    current.current = props;
  });
  const { surface: surfaceElement } = props;
  const isDrawn = props.figure !== undefined;
  useEffect(() => {
    const surface = surfaceElement.current;
    if (!surface || !isDrawn) return;
    return listen(surface, () => current.current);
  }, [surfaceElement, isDrawn]);
}

function listen(surface: HTMLElement, read: () => PlotSurface): () => void {
  const drag = createDragSelection(surface, read);
  const pinch = createPinchZoom(surface, read);
  const abort = new AbortController();
  const { signal } = abort;
  let hasDragged = false;
  const point = (pointer: PointerEvent) => {
    const { figure } = read();
    if (figure) pointAt(pointedAtBy(pointer, surface, figure));
  };
  const on = <K extends keyof HTMLElementEventMap>(
    kind: K,
    react: (event: HTMLElementEventMap[K]) => void,
  ) => {
    surface.addEventListener(kind, react, { signal, passive: false });
  };

  on('pointerdown', (pointer) => {
    hasDragged = false;
    // Keys go on from where the pointer was; the ring is for those who came by key.
    read().plot.current?.focus(QUIET_FOCUS);
    if (pointer.pointerType === 'touch') {
      pinch.down(pointer);
      point(pointer);
    } else if (pointer.button === 0) {
      drag.start(pointer);
      // Or the browser would select the words of the figure and move the focus off the plot.
      pointer.preventDefault();
    }
  });
  // React would look at every move from the root of the page, and nothing there asks for these.
  const hush = (move: Event) => {
    if (move.target instanceof Node && surface.contains(move.target)) move.stopPropagation();
  };
  window.addEventListener('mousemove', hush, { capture: true, signal });
  on('pointermove', (pointer) => {
    pointer.stopPropagation();
    const pinched = pinch.move(pointer);
    if (pinched) read().actions.showWindow(pinched, 'replace');
    drag.move(pointer);
    if (!pinch.isPinching()) point(pointer);
  });
  on('pointerup', (pointer) => {
    pinch.up(pointer);
    const window = drag.end(pointer);
    hasDragged = window !== undefined;
    if (window) read().actions.showWindow(window);
  });
  on('pointercancel', (pointer) => {
    pinch.up(pointer);
    drag.cancel();
  });
  on('pointerleave', (pointer) => {
    // A lifted finger leaves too; what it read stays to be read.
    if (pointer.pointerType !== 'touch') pointAt(undefined);
  });
  on('click', (click) => {
    const { figure, actions } = read();
    if (hasDragged || !figure || isExplained(click.target)) return;
    const target = clickedOn(click, surface, figure);
    if (target?.kind === 'observation') actions.togglePinnedObservation(target.key);
    if (target?.kind === 'event') actions.togglePinnedEvent(target.id);
  });
  on('dblclick', (click) => {
    const under = targetUnder(document.elementFromPoint(click.clientX, click.clientY));
    if (!under && !isExplained(click.target)) read().actions.showAll();
  });
  on('wheel', (wheel) => {
    const { figure, state, actions } = read();
    if (!figure || !(wheel.ctrlKey || wheel.metaKey)) return;
    wheel.preventDefault();
    const at = scaleFrom(figure.timeScale, placeOf(wheel, surface).x);
    actions.showWindow(zoomWindow(state.window, at, 1.0015 ** wheel.deltaY), 'replace');
  });
  return () => {
    abort.abort();
  };
}

/** A click on words that explain themselves means the words. */
function isExplained(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-explain]') !== null;
}

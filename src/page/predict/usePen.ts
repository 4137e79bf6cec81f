import { type RefObject, useEffect, useRef } from 'react';
import type { PredictionSession } from '../../state/predictionSession';
import { findPanel, readAt } from '../../view/prediction/placePrediction';
import type { PlacedFigure } from '../../view/placedFigure';
import type { Box } from '../../view/box';

/** What of a pointer the figure's own gestures must not see, or a stroke would select a window. */
const TAKEN = ['pointermove', 'pointerdown', 'pointerup', 'pointercancel', 'click', 'dblclick'];

interface Pen {
  readonly surface: RefObject<HTMLElement | null>;
  readonly figure: PlacedFigure;
  readonly session: PredictionSession;
  /** Where the surface lies, in the pixels of the figure. */
  readonly area: Box;
}

/**
 * Finger, pen and mouse on the drawing surface as strokes. One pointer draws at a time: a palm or a
 * second finger changes nothing. Listeners are native, because those of the figure are, above.
 */
export function usePen(props: Pen): void {
  const current = useRef(props);
  useEffect(() => {
    current.current = props;
  });
  const { surface } = props;
  useEffect(() => {
    const element = surface.current;
    return element ? listen(element, () => current.current) : undefined;
  }, [surface]);
}

function listen(surface: HTMLElement, read: () => Pen): () => void {
  const abort = new AbortController();
  const { signal } = abort;
  let drawing: number | undefined;
  for (const kind of TAKEN) {
    surface.addEventListener(kind, (event) => event.stopPropagation(), { signal });
  }
  const on = (kind: string, react: (pointer: PointerEvent) => void) => {
    surface.addEventListener(kind, (event) => react(event as PointerEvent), { signal });
  };
  const pointAt = (pointer: PointerEvent) => {
    const { figure, session, area } = read();
    const placed = findPanel(figure, session.series.id);
    const box = surface.getBoundingClientRect();
    // The page can be zoomed or scaled: pixels of the screen are not those of the figure.
    const scale = box.width > 0 ? (area.right - area.left) / box.width : 1;
    const x = area.left + (pointer.clientX - box.left) * scale;
    const y = area.top + (pointer.clientY - box.top) * scale;
    return placed && readAt(figure, placed, x, y);
  };
  on('pointerdown', (pointer) => {
    if (drawing !== undefined || (pointer.pointerType === 'mouse' && pointer.button !== 0)) return;
    const point = pointAt(pointer);
    if (!point) return;
    drawing = pointer.pointerId;
    capture(surface, pointer.pointerId);
    // Keeps the browser from selecting words; the focus stays where it was.
    pointer.preventDefault();
    read().session.actions.startStroke(point);
  });
  on('pointermove', (pointer) => {
    if (pointer.pointerId !== drawing) return;
    const all = samplesOf(pointer).flatMap((sample) => pointAt(sample) ?? []);
    read().session.actions.extendStroke(all);
  });
  const end = (pointer: PointerEvent) => {
    if (pointer.pointerId !== drawing) return;
    drawing = undefined;
    const { actions } = read().session;
    // What the browser takes away was still drawn; a student who sees it vanish draws it again.
    actions.endStroke();
  };
  on('pointerup', end);
  on('pointercancel', end);
  return () => {
    abort.abort();
    read().session.actions.cancelStroke();
  };
}

/** Every sample since the last event, where the browser gives them: fast strokes keep their shape. */
function samplesOf(pointer: PointerEvent): readonly PointerEvent[] {
  const samples = 'getCoalescedEvents' in pointer ? pointer.getCoalescedEvents() : [];
  return samples.length > 0 ? samples : [pointer];
}

function capture(surface: HTMLElement, pointerId: number): void {
  try {
    surface.setPointerCapture(pointerId);
  } catch {
    // The pointer is gone already; then the stroke is a tap.
  }
}

import type { RefObject } from 'react';
import type { ViewActions } from '../state/viewActions';
import { findNearest } from '../view/findNearest';
import type { PlacedFigure } from '../view/placedFigure';
import type { PointedAt } from '../view/pointedAt';
import { parseObservationKey, type ViewState } from '../view/viewState';
import { scaleOf } from './scaleOf';

/** What the gestures on a figure need; read afresh at each event, because the view changes. */
export interface PlotSurface {
  readonly surface: RefObject<HTMLElement | null>;
  readonly selection: RefObject<HTMLElement | null>;
  readonly plot: RefObject<HTMLElement | null>;
  readonly figure: PlacedFigure | undefined;
  readonly state: ViewState;
  readonly actions: ViewActions;
}

/** A pointer's place in the pixels of the figure. */
export function placeOf(pointer: MouseEvent, surface: HTMLElement): { x: number; y: number } {
  const box = surface.getBoundingClientRect();
  const scale = scaleOf(surface);
  return { x: (pointer.clientX - box.left) / scale, y: (pointer.clientY - box.top) / scale };
}

/** The mark or pin an element belongs to, by the public attributes of the drawing. */
export function targetUnder(element: Element | null): PointedAt | undefined {
  const mark = element?.closest('[data-observation]')?.getAttribute('data-observation');
  const key = parseObservationKey(mark ?? '');
  if (key) return { kind: 'observation', key };
  const pin = element?.closest('[data-event], [data-event-label]');
  const id = pin?.getAttribute('data-event') ?? pin?.getAttribute('data-event-label');
  return id ? { kind: 'event', id } : undefined;
}

/** A touch keeps the target it began on, so ask the page what the finger is over now. */
function elementUnder(pointer: MouseEvent): Element | null {
  if (pointer instanceof PointerEvent && pointer.pointerType === 'touch') {
    return document.elementFromPoint(pointer.clientX, pointer.clientY);
  }
  return pointer.target instanceof Element ? pointer.target : null;
}

/** What a moving pointer points at. Of marks that overlap, the nearest is meant. */
export function pointedAtBy(
  pointer: MouseEvent,
  surface: HTMLElement,
  figure: PlacedFigure,
): PointedAt | undefined {
  const { x, y } = placeOf(pointer, surface);
  const { plotArea, lanesBottom } = figure;
  const isInPlot =
    x >= plotArea.left - 8 && x <= plotArea.right + 8 && y >= plotArea.top - 8 && y <= lanesBottom;
  const under = targetUnder(elementUnder(pointer));
  if (under?.kind === 'event' || !isInPlot) return under;
  const near = findNearest(figure, x, y);
  return near?.at === undefined ? near : (under ?? near);
}

/** What a click means: the mark or pin under it, or a mark within a finger's reach. */
export function clickedOn(
  pointer: MouseEvent,
  surface: HTMLElement,
  figure: PlacedFigure,
): PointedAt | undefined {
  const under = targetUnder(document.elementFromPoint(pointer.clientX, pointer.clientY));
  if (under) return under;
  const { x, y } = placeOf(pointer, surface);
  const near = findNearest(figure, x, y);
  return near?.at === undefined ? near : undefined;
}

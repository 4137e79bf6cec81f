import type { PlacedBar, PlacedStretch } from './placedFigure';
import { ABOUT_TAIL, HALF_PIN, PIN_RADIUS, type PlotEnds } from './placeStretch';
import type { DrawnSpan } from './timelineView';

/** A dose of a day in a year still shows. */
const LEAST_BAR = 4;

/** An open end is seen to be open; a bar of a year does not fade over half of it. */
const OPEN_FADE = 80;

/**
 * The bar of a treatment over its stretch, and what it covers with its number. An end that nobody
 * told fades out, "about" fades around its day, and a known end beyond the plot is pointed at.
 *
 * @param span the whole stretch on the axis, of which the plot may show a part
 */
export function placeBar(
  place: PlacedStretch,
  span: DrawnSpan,
  { plotLeft, plotRight }: PlotEnds,
): { readonly bar: PlacedBar; readonly left: number; readonly right: number } {
  const middle = (place.x1 + place.x2) / 2;
  const left = fadeOf(place.fadesLeft, place.isCutLeft, span.from);
  const right = fadeOf(place.fadesRight, place.isCutRight, span.to);
  const x1 = Math.min(place.x1, middle - LEAST_BAR / 2) - left.beyond;
  const x2 = Math.max(place.x2, middle + LEAST_BAR / 2) + right.beyond;
  const most = (x2 - x1) * 0.45;
  const bar = {
    x1,
    x2,
    fadeLeft: Math.min(left.fade, most),
    fadeRight: Math.min(right.fade, most),
    isCutLeft: place.isCutLeft && left.fade === 0,
    isCutRight: place.isCutRight && right.fade === 0,
  };
  if (x2 - x1 >= 2 * HALF_PIN) return { bar, left: x1, right: x2 };
  const isRight = x2 + 2 * PIN_RADIUS <= plotRight + HALF_PIN;
  const numberX = isRight ? x2 + PIN_RADIUS : x1 - PIN_RADIUS;
  return {
    bar: { ...bar, numberX },
    left: Math.max(plotLeft - HALF_PIN, Math.min(middle - HALF_PIN, numberX - PIN_RADIUS)),
    right: Math.min(plotRight + HALF_PIN, Math.max(middle + HALF_PIN, numberX + PIN_RADIUS)),
  };
}

/** How far an end fades, and how much of that lies beyond where it is told to be. */
function fadeOf(fades: boolean, isCut: boolean, end: number): { fade: number; beyond: number } {
  if (!Number.isFinite(end)) return { fade: OPEN_FADE, beyond: 0 };
  return fades && !isCut ? { fade: 2 * ABOUT_TAIL, beyond: ABOUT_TAIL } : { fade: 0, beyond: 0 };
}

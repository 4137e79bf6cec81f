import type { PlacedBar, PlacedStretch } from './placedFigure';
import { ABOUT_TAIL, HALF_PIN, PIN_RADIUS, type PlotEnds } from './placeStretch';
import type { DrawnSpan } from './timelineView';

/** A dose of a day in a year still shows. */
const LEAST_BAR = 4;

/** An open end is seen to be open; a bar of a year does not fade over half of it. */
const OPEN_FADE = 80;
const HEAD = 6;

/**
 * The bar of a treatment over its stretch, and what it covers with its number, which stands beside a
 * bar too short to hold it. An end that nobody told fades out, "about" fades around its day, and a
 * known end beyond the plot is pointed at.
 *
 * @param span the whole stretch on the axis, of which the plot may show a part
 */
export function placeBar(
  { x1, x2, ...ends }: PlacedStretch,
  span: DrawnSpan,
  { plotLeft, plotRight }: PlotEnds,
) {
  const middle = (x1 + x2) / 2;
  const [tailLeft, fadeLeft, headLeft] = placeEnd(ends.fadesLeft, ends.isCutLeft, span.from);
  const [tailRight, fadeRight, headRight] = placeEnd(ends.fadesRight, ends.isCutRight, span.to);
  const left = Math.min(x1, middle - LEAST_BAR / 2) - tailLeft;
  const right = Math.max(x2, middle + LEAST_BAR / 2) + tailRight;
  const most = (right - left) * 0.45;
  const bar: PlacedBar = {
    x1: left,
    x2: right,
    fadeLeft: Math.min(fadeLeft, most),
    fadeRight: Math.min(fadeRight, most),
    headLeft: Math.min(headLeft, most),
    headRight: Math.min(headRight, most),
  };
  if (right - left >= 2 * HALF_PIN) return { bar, left, right };
  const isRight = right + 2 * PIN_RADIUS <= plotRight + HALF_PIN;
  const besideX = isRight ? right + PIN_RADIUS : left - PIN_RADIUS;
  return {
    bar,
    besideX,
    left: Math.max(plotLeft - HALF_PIN, Math.min(middle - HALF_PIN, besideX - PIN_RADIUS)),
    right: Math.min(plotRight + HALF_PIN, Math.max(middle + HALF_PIN, besideX + PIN_RADIUS)),
  };
}

/** How far an end reaches beyond where it is told to be, over how much it fades, and its arrow head. */
function placeEnd(
  fades: boolean,
  isCut: boolean,
  at: number,
): readonly [tail: number, fade: number, head: number] {
  if (!Number.isFinite(at)) return [0, OPEN_FADE, 0];
  if (isCut) return [0, 0, HEAD];
  return fades ? [ABOUT_TAIL, 2 * ABOUT_TAIL, 0] : [0, 0, 0];
}

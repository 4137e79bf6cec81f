import { type Box, grow, isInside, isOverlapping } from '../box';
import { markBoxes, segmentBoxes } from '../markBoxes';
import { DISCLAIMER_FONT } from '../placeDisclaimer';
import type { PlacedFigure, PlacedPanel, PlacedText } from '../placedFigure';
import { SMALL_FONT, textBox } from '../textBox';
import { TICK_FONT } from '../timeTicks';
import type { ConstructionView } from './constructionView';
import { type PlacedLine, placePiece, type Spot } from './placePiece';

export const CONSTRUCTION_FONT = { size: 12, weight: 600 } as const;

/** Outside a mark, so that its shape and the ring of pointing stay to be seen. */
export const RING_RADIUS = 11;

/** A construction in the pixels of a figure. */
export interface PlacedConstruction {
  readonly name: string;
  /** Areas in which a moment or a value lies. */
  readonly areas: readonly Box[];
  readonly lines: readonly PlacedLine[];
  readonly rings: readonly { readonly x: number; readonly y: number }[];
  readonly labels: readonly PlacedText[];
}

/**
 * A construction on a figure as it is now: clipped to the window, its labels where they cover
 * neither each other nor a mark nor another text; one that finds no such place is left out, because
 * the answer stands beside the figure in full.
 *
 * @returns undefined where the figure does not show the series
 */
export function placeConstruction(
  view: ConstructionView,
  figure: PlacedFigure,
): PlacedConstruction | undefined {
  const panel = figure.panels.find((one) => one.panel.seriesId === view.seriesId);
  if (!panel) return undefined;
  const placed = view.pieces.map((piece) => placePiece(piece, panel, figure));
  const areas = placed.flatMap((piece) => piece.areas ?? []);
  const lines = placed.flatMap((piece) => piece.lines ?? []);
  const rings = placed.flatMap((piece) => piece.rings ?? []);
  const isOutside = view.pieces.length > 0 && areas.length + lines.length + rings.length === 0;
  const spots = isOutside
    ? [spotOutside(view.outsideText, panel, figure)]
    : placed.flatMap(({ spot }) => spot ?? []);
  const own = [...lines.map(boxOfLine), ...rings.map(({ x, y }) => around(x, y))];
  return { name: view.name, areas, lines, rings, labels: placeLabels(spots, own, panel, figure) };
}

/** Said where the window shows nothing of what was chosen. */
function spotOutside(text: string, panel: PlacedPanel, { plotArea }: PlacedFigure): Spot {
  const middle = { x: (plotArea.left + plotArea.right) / 2, anchor: 'middle' as const };
  const places = [18, 34, 50, 66, 82].map((dy) => ({ ...middle, y: panel.top + dy }));
  return { texts: [text], places };
}

function boxOfLine({ x1, y1, x2, y2 }: PlacedLine): Box {
  const [left, right] = [Math.min(x1, x2), Math.max(x1, x2)];
  return grow({ left, right, top: Math.min(y1, y2), bottom: Math.max(y1, y2) }, 1);
}

function around(x: number, y: number): Box {
  return grow({ left: x, right: x, top: y, bottom: y }, RING_RADIUS);
}

/** Each label at the first of its places that is free, and else at the first that covers no words. */
function placeLabels(
  spots: readonly Spot[],
  own: readonly Box[],
  panel: PlacedPanel,
  figure: PlacedFigure,
): PlacedText[] {
  const plot = { ...figure.plotArea, top: panel.top, bottom: panel.bottom };
  const taken = [...own, ...wordsOf(panel, figure), ...markBoxes(panel.marks)];
  const lines = linesOf(panel, figure);
  const isFree = (box: Box, others: readonly Box[]) =>
    isInside(box, plot) && !others.some((other) => isOverlapping(box, other));
  return spots.flatMap(({ texts, places }) => {
    const candidates = texts.flatMap((text) => places.map((place) => ({ ...place, text })));
    const boxed = candidates.map((label) => ({
      label,
      box: textBox(label, CONSTRUCTION_FONT.size, CONSTRUCTION_FONT.weight),
    }));
    const best =
      boxed.find(({ box }) => isFree(box, taken) && isFree(box, lines)) ??
      boxed.find(({ box }) => isFree(box, taken));
    if (!best) return [];
    taken.push(grow(best.box, 2));
    return [best.label];
  });
}

/** What words may interrupt where there is no better place: the course, and the rule of day 0. */
function linesOf({ segments }: PlacedPanel, { anchorX, plotArea }: PlacedFigure): Box[] {
  const rule =
    anchorX === undefined ? [] : [{ ...plotArea, left: anchorX - 2, right: anchorX + 2 }];
  return [...rule, ...segments.flatMap(segmentBoxes)];
}

/** The other words of the panel. */
function wordsOf(panel: PlacedPanel, { disclaimer }: PlacedFigure): Box[] {
  return [
    ...disclaimer.map((line) => textBox(line, DISCLAIMER_FONT.size, DISCLAIMER_FONT.weight)),
    ...(panel.rangeLabel ? [textBox(panel.rangeLabel, SMALL_FONT.size)] : []),
    ...panel.gaps.flatMap(({ label }) => (label ? [textBox(label, TICK_FONT.size)] : [])),
  ];
}

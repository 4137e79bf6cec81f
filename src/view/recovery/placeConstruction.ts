import { type Box, grow, isInside, isOverlapping } from '../box';
import { markBoxes } from '../markBoxes';
import type { PlacedFigure, PlacedPanel, PlacedText } from '../placedFigure';
import { SMALL_FONT, textBox } from '../textBox';
import { TICK_FONT } from '../timeTicks';
import type { ConstructionView } from './constructionView';
import { type PlacedLine, placePiece, type Spot } from './placePiece';

export const CONSTRUCTION_FONT = { size: 12, weight: 600 } as const;

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
  return { name: view.name, areas, lines, rings, labels: placeLabels(spots, panel, figure) };
}

/** Said where the window shows nothing of what was chosen. */
function spotOutside(text: string, panel: PlacedPanel, { plotArea }: PlacedFigure): Spot {
  const middle = { x: (plotArea.left + plotArea.right) / 2, anchor: 'middle' as const };
  const places = [18, 34, 50, 66, 82].map((dy) => ({ ...middle, y: panel.top + dy }));
  return { texts: [text], places };
}

function placeLabels(
  spots: readonly Spot[],
  panel: PlacedPanel,
  figure: PlacedFigure,
): PlacedText[] {
  const plot = { ...figure.plotArea, top: panel.top, bottom: panel.bottom };
  const taken = obstaclesOf(panel, figure);
  return spots.flatMap(({ texts, places }) => {
    for (const text of texts) {
      for (const place of places) {
        const label = { ...place, text };
        const box = textBox(label, CONSTRUCTION_FONT.size, CONSTRUCTION_FONT.weight);
        if (!isInside(box, plot) || taken.some((other) => isOverlapping(box, other))) continue;
        taken.push(grow(box, 2));
        return [label];
      }
    }
    return [];
  });
}

/** What words of a construction must not cover. */
function obstaclesOf(panel: PlacedPanel, { disclaimer }: PlacedFigure): Box[] {
  return [
    ...markBoxes(panel.marks),
    ...disclaimer.map((line) => textBox(line, 12, 600)),
    ...(panel.rangeLabel ? [textBox(panel.rangeLabel, SMALL_FONT.size)] : []),
    ...panel.gaps.flatMap(({ label }) => (label ? [textBox(label, TICK_FONT.size)] : [])),
  ];
}

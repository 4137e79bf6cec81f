import { DAY_MS } from '../../domain/caseTime';
import type { Piece } from '../../domain/prediction/prediction';
import { type Box, pickFreest } from '../box';
import { scaleFrom, scaleTo } from '../linearScale';
import { markBoxes, segmentBoxes } from '../markBoxes';
import type { PlacedFigure, PlacedPanel, PlacedText } from '../placedFigure';
import { textBox } from '../textBox';

export const PREDICTION_FONT = { size: 12, weight: 600 } as const;

const MOST_PLACES = 16;

/** A prediction in the pixels of a figure. */
export interface PlacedPrediction {
  /** One path for all pieces. */
  readonly path: string;
  /** Pieces of one point. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly label?: PlacedText;
}

export function findPanel(figure: PlacedFigure, seriesId: string): PlacedPanel | undefined {
  return figure.panels.find(({ panel }) => panel.seriesId === seriesId);
}

/** The place of a day and a value of the stored unit. */
export function placeAt(
  figure: PlacedFigure,
  placed: PlacedPanel,
  day: number,
  value: number,
): { readonly x: number; readonly y: number } {
  return {
    x: round(scaleTo(figure.timeScale, day * DAY_MS)),
    y: round(scaleTo(placed.scale, value * placed.panel.factor)),
  };
}

/** The day and the stored value at a place; a value beyond the axis is at its end. */
export function readAt(
  figure: PlacedFigure,
  placed: PlacedPanel,
  x: number,
  y: number,
): { readonly day: number; readonly value: number } {
  const { panel, scale, top, bottom } = placed;
  const inside = Math.min(bottom, Math.max(top, y));
  return {
    day: scaleFrom(figure.timeScale, x) / DAY_MS,
    value: scaleFrom(scale, inside) / panel.factor,
  };
}

/** The line with its words at the freest of several places along it. */
export function placePrediction(
  figure: PlacedFigure,
  seriesId: string,
  pieces: readonly Piece[],
  label: string,
): PlacedPrediction | undefined {
  const placed = findPanel(figure, seriesId);
  if (!placed || pieces.length === 0) return undefined;
  const lines = pieces.map((piece) =>
    piece.map(({ day, value }) => placeAt(figure, placed, day, value)),
  );
  const text = placeLabel(figure, placed, lines, label);
  return {
    path: lines
      .filter((line) => line.length > 1)
      .map((line) => `M${line.map(({ x, y }) => `${x} ${y}`).join('L')}`)
      .join(''),
    points: lines.flatMap((line) => (line.length === 1 ? line : [])),
    ...(text ? { label: text } : {}),
  };
}

type Line = readonly { readonly x: number; readonly y: number }[];

/** Above or below points of the line that the window shows, later ones first. */
function placeLabel(
  { plotArea, disclaimer, anchorX }: PlacedFigure,
  { panel, marks, segments, gaps, rangeLabel, top, bottom }: PlacedPanel,
  lines: readonly Line[],
  label: string,
): PlacedText | undefined {
  const all = lines.flat().filter(({ x }) => x >= plotArea.left && x <= plotArea.right);
  // Asked at every move of a pen: a few places along the line are enough.
  const stride = Math.max(1, Math.ceil(all.length / MOST_PLACES));
  const shown = all.filter((_, index) => (all.length - 1 - index) % stride === 0);
  const words = [
    ...disclaimer,
    ...(rangeLabel ? [rangeLabel] : []),
    ...gaps.flatMap((gap) => gap.label ?? []),
  ];
  const obstacles: Box[] = [
    ...markBoxes(panel.marks.length > 0 ? marks : []),
    ...segments.flatMap(segmentBoxes),
    ...words.map((text) => textBox(text, 12, 600)),
    ...(anchorX === undefined ? [] : [{ left: anchorX - 3, right: anchorX + 3, top, bottom }]),
    ...lines.flatMap((line) => line.flatMap((from, index) => ownBoxes(from, line[index + 1]))),
  ];
  const candidates = [...shown].reverse().flatMap(({ x, y }) =>
    [-9, 19, -24, 34].flatMap((dy) =>
      (['end', 'middle', 'start'] as const).map((anchor) => {
        const text = { text: label, x: round(x), y: round(y + dy), anchor };
        return { ...textBox(text, PREDICTION_FONT.size, PREDICTION_FONT.weight), placed: text };
      }),
    ),
  );
  const inside = candidates.filter(
    (box) =>
      box.left >= plotArea.left + 2 &&
      box.right <= plotArea.right - 2 &&
      box.top >= top &&
      box.bottom <= bottom,
  );
  return pickFreest(inside, obstacles)?.placed;
}

function ownBoxes(from: { x: number; y: number }, to: { x: number; y: number } | undefined): Box[] {
  return to ? segmentBoxes({ x1: from.x, y1: from.y, x2: to.x, y2: to.y }) : [];
}

function round(pixel: number): number {
  return Math.round(pixel * 10) / 10;
}

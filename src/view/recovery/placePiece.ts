import type { Box } from '../box';
import { scaleTo } from '../linearScale';
import { DISCLAIMER_FONT } from '../placeDisclaimer';
import type { PlacedFigure, PlacedPanel, PlacedText } from '../placedFigure';
import { placeMark } from '../placePanel';
import { textBox } from '../textBox';
import type { ConstructionPiece } from './constructionView';

export interface PlacedLine {
  readonly role: 'base' | 'half' | 'low' | 'high' | 'edge' | 'sure' | 'possible' | 'change';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Where a piece may have its label, from the best place on. */
export interface Spot {
  readonly texts: readonly string[];
  readonly places: readonly Omit<PlacedText, 'text'>[];
}

/** A piece in pixels, clipped to the window. */
export interface PlacedPiece {
  /** Areas in which a moment or a value lies. */
  readonly areas?: readonly Box[];
  readonly lines?: readonly PlacedLine[];
  readonly rings?: readonly { readonly x: number; readonly y: number }[];
  readonly spot?: Spot | undefined;
}

/** One piece of a construction on a panel of the figure; empty where the window does not show it. */
export function placePiece(
  piece: ConstructionPiece,
  panel: PlacedPanel,
  figure: PlacedFigure,
): PlacedPiece {
  const { timeScale } = figure;
  const [left, right] = timeScale.range;
  if (piece.kind === 'ring') return placeRing(piece, panel, figure);
  if (piece.kind === 'change') {
    const x = scaleTo(timeScale, piece.at) + 12;
    if (x < left || x > right) return {};
    return placeChange(piece, x, panel);
  }
  const x1 = Math.max(left, scaleTo(timeScale, piece.from));
  const x2 = Math.min(right, scaleTo(timeScale, piece.to));
  if (x2 < left || x1 > right || x2 < x1) return {};
  return piece.kind === 'level'
    ? placeLevel(piece, x1, x2, panel)
    : placeStretch(piece, x1, x2, panel, figure);
}

function placeLevel(
  piece: ConstructionPiece & { kind: 'level' },
  x1: number,
  x2: number,
  { scale }: PlacedPanel,
): PlacedPiece {
  const [top, bottom] = [scaleTo(scale, piece.most), scaleTo(scale, piece.least)];
  const line = (y: number) => ({ role: piece.role, x1, x2, y1: y, y2: y });
  const texts = textsOf(piece);
  const places = [
    { x: x1 + 4, y: top - 6, anchor: 'start' as const },
    { x: x1 + 4, y: bottom + 15, anchor: 'start' as const },
    { x: x2 - 4, y: top - 6, anchor: 'end' as const },
    { x: x2 + 6, y: (top + bottom) / 2 + 4, anchor: 'start' as const },
    { x: x1 - 6, y: (top + bottom) / 2 + 4, anchor: 'end' as const },
  ];
  return {
    lines: top === bottom ? [line(top)] : [line(top), line(bottom)],
    areas: top === bottom ? [] : [{ left: x1, right: x2, top, bottom }],
    spot: texts && { texts, places },
  };
}

/** A moment lies in an area as high as the panel; a length of time is a bar near the time axis. */
function placeStretch(
  piece: ConstructionPiece & { kind: 'stretch' },
  x1: number,
  x2: number,
  { top, bottom }: PlacedPanel,
  { timeScale, disclaimer }: PlacedFigure,
): PlacedPiece {
  const texts = textsOf(piece);
  if (piece.role === 'moment') {
    const [left, right] = timeScale.range;
    const edge = (x: number) => ({ role: 'edge' as const, x1: x, x2: x, y1: top, y2: bottom });
    return {
      areas: [{ left: x1, right: x2, top, bottom }],
      // An edge beyond the window is no edge.
      lines: [piece.from, piece.to]
        .map((at) => scaleTo(timeScale, at))
        .filter((x) => x >= left && x <= right)
        .map(edge),
      spot: texts && { texts, places: besideStretch(x1, x2, top, bottom) },
    };
  }
  const y = barBase({ top, bottom }, disclaimer) - (piece.role === 'sure' ? 0 : 8);
  return {
    lines: [{ role: piece.role, x1, x2, y1: y, y2: y }],
    spot: texts && {
      texts,
      places: [-8, -22, -36, -50].flatMap((dy) => [
        { x: (x1 + x2) / 2, y: y + dy, anchor: 'middle' as const },
        { x: x2 + 6, y: y + dy, anchor: 'start' as const },
        { x: x1 - 6, y: y + dy, anchor: 'end' as const },
      ]),
    },
  };
}

/** Near the time axis, or above the disclaimer where that stands there: it may not be covered. */
function barBase(
  { top, bottom }: { readonly top: number; readonly bottom: number },
  disclaimer: PlacedFigure['disclaimer'],
): number {
  const lines = disclaimer.map((line) => textBox(line, DISCLAIMER_FONT.size));
  const isBelow = lines.some((line) => line.bottom > bottom - 24 && line.top < bottom);
  if (!isBelow) return bottom - 8;
  return Math.max(top + 24, Math.min(...lines.map((line) => line.top)) - 8);
}

/** Inside the stretch or on either side of it, from the top down. */
function besideStretch(x1: number, x2: number, top: number, bottom: number): Spot['places'] {
  const lines = [18, 34, 50, 66].flatMap((dy) => [top + dy, bottom - dy]);
  return lines.flatMap((y) => [
    { x: (x1 + x2) / 2, y, anchor: 'middle' as const },
    { x: x2 + 6, y, anchor: 'start' as const },
    { x: x1 - 6, y, anchor: 'end' as const },
  ]);
}

function placeRing(
  piece: ConstructionPiece & { kind: 'ring' },
  panel: PlacedPanel,
  { timeScale }: PlacedFigure,
): PlacedPiece {
  const [left, right] = timeScale.range;
  const view = panel.panel.markAt(piece.index);
  const mark =
    panel.marks.find((one) => one.mark.index === piece.index) ??
    (view && placeMark(view, timeScale, panel.scale));
  const rings = (mark?.places ?? [])
    .flatMap(({ x1, x2 }) => (x1 === x2 ? [x1] : [Math.max(x1, left), Math.min(x2, right)]))
    .filter((x) => x >= left && x <= right)
    .map((x) => ({ x, y: mark?.y ?? 0 }));
  const [first] = rings;
  const texts = textsOf(piece);
  if (!first || !texts) return { rings };
  const places = rings.flatMap(({ x, y }) => [
    { x, y: y - 16, anchor: 'middle' as const },
    { x, y: y + 26, anchor: 'middle' as const },
    { x: x + 16, y: y + 4, anchor: 'start' as const },
    { x: x - 16, y: y + 4, anchor: 'end' as const },
  ]);
  return { rings, spot: { texts, places } };
}

function placeChange(
  piece: ConstructionPiece & { kind: 'change' },
  x: number,
  panel: PlacedPanel,
): PlacedPiece {
  const [from, least, most] = [piece.from, piece.least, piece.most].map((value) =>
    scaleTo(panel.scale, value),
  );
  if (from === undefined || least === undefined || most === undefined) return {};
  const end = (least + most) / 2;
  const line = { role: 'change' as const, x1: x, x2: x, y1: from, y2: end };
  const foot = (y: number) => ({ role: 'change' as const, x1: x - 5, x2: x + 5, y1: y, y2: y });
  const texts = textsOf(piece);
  const heights = [0.5, 0.25, 0.75].map((share) => from + (end - from) * share + 4);
  const ends = [Math.min(from, end) - 6, Math.max(from, end) + 14, Math.min(from, end) - 20];
  const places = [...heights, ...ends].flatMap((y) => [
    { x: x + 8, y, anchor: 'start' as const },
    { x: x - 8, y, anchor: 'end' as const },
  ]);
  return {
    lines: [line, foot(from), ...(least === most ? [foot(end)] : [foot(least), foot(most)])],
    areas: least === most ? [] : [{ left: x - 5, right: x + 5, top: most, bottom: least }],
    spot: texts && { texts, places },
  };
}

function textsOf({ label }: ConstructionPiece): readonly string[] | undefined {
  if (!label) return undefined;
  return label.shortText === undefined ? [label.text] : [label.text, label.shortText];
}

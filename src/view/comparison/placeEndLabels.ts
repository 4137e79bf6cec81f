import { type Box, isInside, isOverlapping, pickFreest } from '../box';
import { fitText } from '../fitText';
import { segmentBoxes } from '../markBoxes';
import type { PlacedEndLabel, PlacedPanel } from '../placedFigure';
import { measureText } from '../typeface/measureText';

export const END_FONT = { size: 12, weight: 600 } as const;
export const BADGE_RADIUS = 8.5;
const TO_TEXT = 5;
const HEIGHT = 20;
/** A label further from its mark than this is joined with it. */
const BESIDE = 12;
/** Names are cut to these widths where the whole one covers something; 0 is the letter alone. */
const WIDTHS = [230, 130, 0];
/** How many marks from the end of a line may bear its name. */
const MOST_MARKS = 8;

/** A value, as wide as its time is uncertain. */
interface Point {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

interface Candidate extends Box {
  readonly text: string;
  readonly leader: Leader;
}

type Leader = NonNullable<PlacedEndLabel['leader']>;

/**
 * The name of each case beside the last of its values in the window, or an earlier one, where it
 * covers no mark, no line and no other name.
 *
 * @param titleOf the name of the case a panel shows
 */
export function placeEndLabels(
  panels: readonly PlacedPanel[],
  titleOf: (panel: PlacedPanel) => string,
  plot: Box,
  obstacles: readonly Box[],
  rules: readonly Box[],
): { readonly labels: PlacedEndLabel[]; readonly boxes: Box[] } {
  const boxes: Box[] = [];
  const labels: PlacedEndLabel[] = [];
  for (const panel of panels) {
    const points = pointsOf(panel, plot);
    const [first] = points;
    if (!first) continue;
    const best = pickLabel(points, titleOf(panel), plot, [...obstacles, ...boxes], rules, boxes);
    if (!best) continue;
    boxes.push(best, ...leaderBoxes(best));
    labels.push(writeLabel(best, panel.panel.letter ?? ''));
  }
  return { labels, boxes };
}

function pickLabel(
  points: readonly Point[],
  title: string,
  plot: Box,
  obstacles: readonly Box[],
  rules: readonly Box[],
  names: readonly Box[],
): Candidate | undefined {
  const isFree = (box: Box, taken: readonly Box[]) => !taken.some((one) => isOverlapping(box, one));
  const isApart = (box: Box) => isFree(box, names);
  let last: Candidate | undefined;
  for (const width of WIDTHS) {
    const text = width === 0 ? '' : fitText(title, width, END_FONT);
    const candidates = points
      .flatMap((point) => candidatesAt(point, text))
      .filter((one) => isInside(one, plot) && [one, ...leaderBoxes(one)].every(isApart));
    const best = pickFreest(candidates, obstacles, rules);
    if (best && isFree(best, obstacles)) return best;
    last = best ?? last;
  }
  return last ?? standApart(points, plot, names);
}

/** Nowhere near its line: the first place from the right edge inwards that no name has taken. */
function standApart(
  [mark]: readonly Point[],
  plot: Box,
  names: readonly Box[],
): Candidate | undefined {
  if (!mark) return undefined;
  for (let right = plot.right; right - HEIGHT >= plot.left; right -= HEIGHT) {
    for (let top = plot.top; top + HEIGHT <= plot.bottom; top += HEIGHT) {
      const box = withLeader({ left: right - HEIGHT, right, top, bottom: top + HEIGHT }, mark, '');
      if (!names.some((name) => isOverlapping(box, name))) return box;
    }
  }
  return undefined;
}

/** Where a line's name may begin: its last values in the window, the last one first. */
function pointsOf({ marks }: PlacedPanel, plot: Box): Point[] {
  return marks
    .flatMap(({ places, y }) =>
      places
        .filter(({ x1, x2 }) => x2 >= plot.left && x1 <= plot.right)
        .map(({ x1, x2 }) => ({
          x1: Math.max(x1, plot.left),
          x2: Math.min(x2, plot.right),
          y,
        })),
    )
    .slice(-MOST_MARKS)
    .reverse();
}

/** After the mark, over and under it, before it, and further off. */
function candidatesAt(mark: Point, text: string): Candidate[] {
  const width = 2 * BADGE_RADIUS + (text === '' ? 0 : TO_TEXT + measureText(text, END_FONT) + 2);
  const { x1, x2 } = mark;
  const places: (readonly [left: number, dy: number])[] = [[x2 + 11, 0]];
  for (const dy of [19, 25, 34, 46, 60, 76]) {
    for (const side of [-dy, dy]) {
      places.push(
        [(x1 + x2 - width) / 2, side],
        [x2 - width + BADGE_RADIUS, side],
        [x1 - BADGE_RADIUS, side],
        [x2 + 4, side],
        [x1 - width - 4, side],
      );
    }
  }
  return places.map(([left, dy]) => {
    const [top, bottom] = [mark.y + dy - HEIGHT / 2, mark.y + dy + HEIGHT / 2];
    return withLeader({ left, right: left + width, top, bottom }, mark, text);
  });
}

/** From the edge of the name to the nearest place of its mark, so that it crosses no letter of it. */
function withLeader(name: Box, { x1, x2, y }: Point, text: string): Candidate {
  const from = clamp((x1 + x2) / 2, name.left, name.right);
  const leader = { x1: from, y1: clamp(y, name.top, name.bottom), x2: clamp(from, x1, x2), y2: y };
  return { ...name, text, leader };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function isFar({ leader: { x1, y1, x2, y2 } }: Candidate): boolean {
  return Math.hypot(x2 - x1, y2 - y1) > BESIDE;
}

function leaderBoxes(candidate: Candidate): Box[] {
  return isFar(candidate) ? segmentBoxes(candidate.leader) : [];
}

function writeLabel(label: Candidate, letter: string): PlacedEndLabel {
  const { left, top, text, leader } = label;
  const x = left + BADGE_RADIUS;
  const y = top + HEIGHT / 2;
  return {
    letter,
    x,
    y,
    ...(text === ''
      ? {}
      : { text: { text, x: x + BADGE_RADIUS + TO_TEXT, y: y + 4, anchor: 'start' } }),
    ...(isFar(label) ? { leader } : {}),
  };
}

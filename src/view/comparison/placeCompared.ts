import { ownerOf } from '../../domain/comparison/comparedCase';
import type { CompareWords } from '../../words/enCompare';
import { type Box, isOverlapping } from '../box';
import type { LinearScale } from '../linearScale';
import { markBoxes, segmentBoxes } from '../markBoxes';
import { DISCLAIMER_FONT, placeDisclaimer } from '../placeDisclaimer';
import type {
  PlacedComparison,
  PlacedFigure,
  PlacedGap,
  PlacedPanel,
  PlacedText,
} from '../placedFigure';
import { NARROW_WIDTH } from '../placeFigure';
import { placeGaps } from '../placeGaps';
import { textBox } from '../textBox';
import { TICK_FONT } from '../timeTicks';
import type { Comparison } from './comparison';
import { describeDisclaimer } from './describeDisclaimer';
import { placeEndLabels } from './placeEndLabels';
import { groupRectangles, placeOwnRanges } from './placeOwnRanges';

/**
 * The figure of a comparison: names at the ends of the lines, ranges beside the plot, and the
 * disclaimer and the lengths of gaps where they cover the line of no case.
 */
export function placeCompared(
  figure: PlacedFigure,
  comparison: Comparison,
  say: CompareWords,
): PlacedFigure {
  const { cases } = comparison;
  const disclaimer = describeDisclaimer(comparison, say);
  const titleOf = ({ panel }: PlacedPanel) => ownerOf(panel.seriesId, cases)?.title ?? '';
  const groups = groupRectangles(figure.panels, ({ panel }) => !panel.isOverlaid);
  const placed = groups.map((group, index) =>
    placeRectangle(group, figure, titleOf, index === 0 ? disclaimer : undefined),
  );
  return {
    ...figure,
    panels: placed.flatMap(({ panels }) => panels),
    disclaimer: placed[0]?.disclaimer ?? figure.disclaimer,
    comparison: {
      labels: placed.flatMap(({ labels }) => labels),
      ranges: placed.flatMap(({ ranges }) => ranges),
    },
  };
}

function placeRectangle(
  group: readonly PlacedPanel[],
  figure: PlacedFigure,
  titleOf: (panel: PlacedPanel) => string,
  disclaimer: string | undefined,
): PlacedComparison & {
  readonly panels: readonly PlacedPanel[];
  readonly disclaimer: readonly PlacedText[];
} {
  const { plotArea, timeScale, anchorX = NaN } = figure;
  const { top, bottom } = group[0] ?? plotArea;
  const plot: Box = { left: plotArea.left, right: plotArea.right, top, bottom };
  const ink = group.flatMap(({ marks, segments, dense }) => [
    ...markBoxes(marks),
    ...segments.flatMap(segmentBoxes),
    ...(dense?.boxes ?? []),
  ]);
  const rule = { left: anchorX - 3, right: anchorX + 3, top, bottom };
  const gaps = placeAllGaps(group, timeScale, plot, [...ink, rule]);
  const still = [...ink, ...gaps.flatMap((own) => own.flatMap(gapBoxes))];
  const name = (taken: readonly Box[]) =>
    placeEndLabels(group, titleOf, plot, [...still, ...taken], [rule]);
  const say = (taken: readonly Box[]) => placeWords(group, plot, anchorX, disclaimer, taken);
  // The names come first, because they stand best at their lines; on a phone, where that leaves the
  // disclaimer no room of its own, they give way to it.
  let named = name([]);
  let lines = say(named.boxes);
  const isOn = (box: Box, others: readonly Box[]) => others.some((one) => isOverlapping(box, one));
  if (boxesOf(lines).some((line) => isOn(line, named.boxes))) {
    lines = say([]);
    named = name(boxesOf(lines));
  }
  const words = [...boxesOf(lines), ...named.boxes];
  const panels = group.map((panel, index): PlacedPanel => {
    const { rangeLabel: _, ...rest } = panel;
    const own = (gaps[index] ?? []).map(({ label, ...gap }) =>
      label && !isOn(textBox(label, TICK_FONT.size), words) ? { ...gap, label } : gap,
    );
    return { ...rest, gaps: own };
  });
  const ranges = placeOwnRanges(group, plot.right, figure.width < NARROW_WIDTH);
  return { panels, labels: named.labels, ranges, disclaimer: lines };
}

/** The disclaimer among the ink of all cases. */
function placeWords(
  group: readonly PlacedPanel[],
  plot: Box,
  anchorX: number,
  disclaimer: string | undefined,
  taken: readonly Box[],
): PlacedText[] {
  const [first] = group;
  if (!first || disclaimer === undefined) return [];
  const together = {
    ...first,
    marks: group.flatMap(({ marks }) => marks),
    segments: group.flatMap(({ segments }) => segments),
    gaps: [],
  };
  return placeDisclaimer({ disclaimer }, together, plot, anchorX, taken);
}

function boxesOf(lines: readonly PlacedText[]): Box[] {
  return lines.map((line) => textBox(line, DISCLAIMER_FONT.size, DISCLAIMER_FONT.weight));
}

/** The gaps of all cases, whose lengths cover neither a line nor each other. */
function placeAllGaps(
  group: readonly PlacedPanel[],
  timeScale: LinearScale,
  plot: Box,
  ink: readonly Box[],
): (readonly PlacedGap[])[] {
  const taken = [...ink];
  return group.map(({ panel, scale }) => {
    const gaps = placeGaps(panel, timeScale, scale, plot, taken);
    taken.push(...gaps.flatMap(gapBoxes));
    return gaps;
  });
}

/** A gap's line and its length. */
function gapBoxes({ x1, x2, y, label }: PlacedGap): Box[] {
  const line = { left: x1, right: x2, top: y - 4, bottom: y + 4 };
  return label ? [line, textBox(label, TICK_FONT.size)] : [line];
}

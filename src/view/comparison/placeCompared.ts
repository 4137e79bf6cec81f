import { ownerOf } from '../../domain/comparison/comparedCase';
import type { CompareWords } from '../../words/enCompare';
import type { Box } from '../box';
import { markBoxes, segmentBoxes } from '../markBoxes';
import { DISCLAIMER_FONT, placeDisclaimer } from '../placeDisclaimer';
import type { PlacedComparison, PlacedFigure, PlacedPanel, PlacedText } from '../placedFigure';
import { NARROW_WIDTH } from '../placeFigure';
import { placeGaps } from '../placeGaps';
import { textBox } from '../textBox';
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
  const { labels, boxes } = placeEndLabels(group, titleOf, plot, ink, [rule]);
  const lines = placeDisclaimer(
    disclaimer === undefined ? {} : { disclaimer },
    group[0] && {
      ...group[0],
      marks: group.flatMap(({ marks }) => marks),
      segments: group.flatMap(({ segments }) => segments),
      gaps: [],
    },
    plot,
    anchorX,
    boxes,
  );
  const taken = [
    ...ink,
    ...boxes,
    rule,
    ...lines.map((line) => textBox(line, DISCLAIMER_FONT.size, DISCLAIMER_FONT.weight)),
  ];
  const panels = group.map((panel): PlacedPanel => {
    const { rangeLabel: _, ...rest } = panel;
    const gaps = placeGaps(panel.panel, timeScale, panel.scale, plot, taken);
    taken.push(...gaps.flatMap(({ label }) => (label ? [textBox(label, 12)] : [])));
    return { ...rest, gaps };
  });
  const ranges = placeOwnRanges(group, plot.right, figure.width < NARROW_WIDTH);
  return { panels, labels, ranges, disclaimer: lines };
}

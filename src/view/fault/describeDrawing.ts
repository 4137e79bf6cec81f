import type { FaultWords } from '../../words/enFault';
import { formatNumber } from '../../words/formatNumber';
import type { PlacedFigure, PlacedPanel } from '../placedFigure';

/** More marks than these are counted by nobody by ear. */
const MOST_MARKS = 40;

/**
 * A drawing in words as it is drawn, faults and all, so that who cannot see it can find the fault
 * too: the numbers at its axes, and where each mark stands by them.
 */
export function describeDrawing(figure: PlacedFigure, { drawing }: FaultWords): string[] {
  const ticks = [...figure.ticks].sort((a, b) => a.x - b.x).map(({ label }) => label);
  return [
    drawing.time(drawing.list(ticks)),
    ...figure.panels.flatMap((panel) => describePanel(panel, figure, drawing)),
  ];
}

function describePanel(
  placed: PlacedPanel,
  { plotArea }: PlacedFigure,
  drawing: FaultWords['drawing'],
): string[] {
  const { panel, marks, rangeNumbers } = placed;
  const middle = ({ places: [place] }: (typeof marks)[number]) =>
    ((place?.x1 ?? 0) + (place?.x2 ?? 0)) / 2;
  const shareOf = (x: number) => (x - plotArea.left) / (plotArea.right - plotArea.left);
  const list = [...marks]
    .sort((a, b) => middle(a) - middle(b))
    .map((mark) =>
      drawing.markAt(formatNumber(mark.mark.value, panel.decimals), shareOf(middle(mark))),
    );
  return [
    drawing.panel(placed.title.text, drawing.list(panel.tickLabels)),
    rangeNumbers.length === 0
      ? drawing.noRange
      : drawing.range(drawing.list(rangeNumbers.map(({ text }) => text))),
    ...(list.length > 0 && list.length <= MOST_MARKS ? [drawing.marks(drawing.list(list))] : []),
  ];
}

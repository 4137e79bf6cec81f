import { type LinearScale, scaleTo } from './linearScale';
import { placeColumns } from './placeColumns';
import type { PanelView } from './timelineView';
import { findShown } from './valueColumns';

/** Above this a strip of a thousand pixels shows columns; below, each value is a dot in it. */
const MOST_DOTS = 1000;

/** A panel's values as one path in a low strip: dots, strokes where a time is wide, or columns. */
export function placeOverview(panel: PanelView, scale: LinearScale, height: number): string {
  const { values, domain } = panel;
  const yScale: LinearScale = { domain: [domain.low, domain.high], range: [height - 4, 4] };
  const line = (x1: number, x2: number, y: number) =>
    `M${x1.toFixed(1)} ${y.toFixed(1)}H${Math.max(x2, x1 + 0.1).toFixed(1)}`;
  if (values.count > MOST_DOTS) {
    const shown = findShown(values, { from: scale.domain[0], to: scale.domain[1] });
    const { columns, limits, stretches } = placeColumns(values, shown, scale, yScale);
    return [
      ...columns.map(
        ({ x, top, bottom }) => `M${x} ${top.toFixed(1)}V${(bottom + 0.1).toFixed(1)}`,
      ),
      ...limits.map(({ x, y }) => line(x, x, y)),
      ...stretches.map(({ x1, x2, y }) => line(x1, x2, y)),
    ].join('');
  }
  return Array.from(values.tally.bits.keys())
    .flatMap((index) =>
      values.spansAt(index).map(({ from, to }) => {
        const y = scaleTo(yScale, values.valueAt(index));
        return line(scaleTo(scale, from), scaleTo(scale, to), y);
      }),
    )
    .join('');
}

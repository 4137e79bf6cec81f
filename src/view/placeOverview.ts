import type { LinearScale } from './linearScale';
import { placeColumns } from './placeColumns';
import { findShown, type ValueColumns } from './valueColumns';

/** A long series as one path in a low strip, from the lowest to the highest value of each pixel. */
export function placeOverview(
  values: ValueColumns,
  scale: LinearScale,
  yScale: LinearScale,
): string {
  const shown = findShown(values, { from: scale.domain[0], to: scale.domain[1] });
  const { columns, limits, stretches } = placeColumns(values, shown, scale, yScale);
  return [
    ...columns.flatMap(({ x, covered }) =>
      covered.map(([top, bottom]) => `M${x} ${top.toFixed(1)}V${(bottom + 0.1).toFixed(1)}`),
    ),
    ...limits.map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0.1`),
    ...stretches.map(({ x1, x2, y }) => `M${x1.toFixed(1)} ${y}H${x2.toFixed(1)}`),
  ].join('');
}

import type { TimeTick } from '../view/timeTicks';

interface TimeTickLabelProps {
  readonly ticks: readonly TimeTick[];
  /** Given by Recharts, which clones the element for each tick. */
  readonly x?: number;
  readonly y?: number;
  readonly index?: number;
}

/** The label of one tick, with day 0 standing out. */
export function TimeTickLabel({ ticks, x, y, index }: TimeTickLabelProps) {
  const tick = ticks[index ?? -1];
  if (!tick || x === undefined || y === undefined) return null;
  return (
    <text x={x} y={y + 12} textAnchor="middle" className={tick.isStrong ? 'tick strong' : 'tick'}>
      {tick.label}
    </text>
  );
}

import { BITS } from '../domain/seriesTally';
import { type LinearScale, scaleTo } from './linearScale';
import { isPoint, type ValueColumns } from './valueColumns';

/** A value beyond the limit of its test, in px. */
export interface PlacedLimit {
  readonly x: number;
  readonly y: number;
  readonly direction: 'down' | 'up';
  readonly isOutside: boolean;
}

/** A value whose time is a stretch, or several such of one height that touch. */
export interface PlacedStretch {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

/** What among many values is no point on a line. */
export interface Apart {
  readonly add: (index: number) => void;
  readonly limits: () => readonly PlacedLimit[];
  readonly stretches: () => readonly PlacedStretch[];
}

const CENSORED = BITS.less | BITS.more;
const OUTSIDE = BITS.below | BITS.above;

/** Limits nearer to each other than this are one arrow. */
const LIMIT_GRID = 8;

/** Gathers limits and stretches, as few of each as can be told apart. */
export function collectApart(
  values: ValueColumns,
  timeScale: LinearScale,
  scale: LinearScale,
): Apart {
  const [left, right] = timeScale.range;
  const limits = new Map<number, PlacedLimit>();
  const rows = new Map<number, [number, number][]>();
  const addSpan = (from: number, to: number, y: number, own: number) => {
    const x1 = Math.max(left, scaleTo(timeScale, from));
    const x2 = Math.min(right, scaleTo(timeScale, to));
    if (!(own & CENSORED)) {
      if (x1 <= x2) addStretch(rows, x1, x2, y);
      return;
    }
    const direction = own & BITS.less ? 'down' : 'up';
    const place = Math.round(x1 / LIMIT_GRID) * 4096 + Math.round(y / LIMIT_GRID) * 2;
    const key = direction === 'up' ? place + 1 : place;
    if (!limits.has(key))
      limits.set(key, { x: x1, y, direction, isOutside: (own & OUTSIDE) !== 0 });
  };
  return {
    add: (index) => {
      const own = values.tally.bits[index] ?? 0;
      const y = scaleTo(scale, values.valueAt(index));
      if (isPoint(values, index)) {
        addSpan(values.fromAt(index), values.fromAt(index), y, own);
        return;
      }
      for (const { from, to } of values.spansAt(index)) addSpan(from, to, y, own);
    },
    limits: () => [...limits.values()],
    stretches: () =>
      [...rows].flatMap(([y, spans]) => mergeSpans(spans).map(([x1, x2]) => ({ x1, x2, y }))),
  };
}

function addStretch(rows: Map<number, [number, number][]>, x1: number, x2: number, y: number) {
  const row = Math.round(y);
  const spans = rows.get(row);
  if (spans) spans.push([x1, x2]);
  else rows.set(row, [[x1, x2]]);
}

function mergeSpans(spans: readonly [number, number][]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [x1, x2] of [...spans].sort(([one], [other]) => one - other)) {
    const open = merged.at(-1);
    if (open && x1 <= open[1] + 0.5) open[1] = Math.max(open[1], x2);
    else merged.push([x1, x2]);
  }
  return merged;
}

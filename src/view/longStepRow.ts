import type { StepRow } from './stepRow';
import { firstIndex, isMeasured, isPoint, measuredFrom, type ValueColumns } from './valueColumns';

/** The values of a long series as what left and right walk along. */
export function longStepRow(values: ValueColumns): StepRow {
  const { seriesId, tally } = values;
  const momentAt = (index: number) =>
    isPoint(values, index)
      ? values.fromAt(index)
      : values
          .spansAt(index)
          .flatMap(({ from, to }) => [from, to])
          .find(Number.isFinite);
  const next = (index: number | undefined) =>
    index === undefined ? undefined : measuredFrom(values, index, 1);
  const nearest = (at: number) => {
    const { length } = tally.bits;
    const after = firstIndex(length, (index) => values.fromAt(index) >= at);
    const before = measuredFrom(values, after - 1, -1);
    // Of twins the first, as in the order of time.
    const from = before === undefined ? undefined : values.fromAt(before);
    const twin =
      from === undefined ? undefined : firstIndex(length, (n) => values.fromAt(n) >= from);
    const candidates = [next(twin), measuredFrom(values, after, 1)];
    // What has no beginning stands before all others and may end anywhere.
    for (let n = next(0); n !== undefined && values.fromAt(n) === -Infinity; n = next(n + 1)) {
      candidates.push(n);
    }
    let best: number | undefined;
    let least = Infinity;
    for (const index of candidates) {
      const moment = index === undefined ? undefined : momentAt(index);
      const away = moment === undefined ? Infinity : Math.abs(moment - at);
      if (index !== undefined && (best === undefined || away < least))
        [best, least] = [index, away];
    }
    return best;
  };
  return {
    length: values.count === 0 ? 0 : tally.bits.length,
    columnOf: (target) => {
      if (target.kind !== 'observation' || target.key.seriesId !== seriesId) return undefined;
      return isMeasured(tally, target.key.index) ? target.key.index : undefined;
    },
    from: (index, step) => measuredFrom(values, index, step),
    momentAt,
    nearest,
    stopAt: (index) => {
      const at = momentAt(index);
      const target = { kind: 'observation', key: { seriesId, index } } as const;
      return at === undefined ? { target } : { target, at };
    },
  };
}

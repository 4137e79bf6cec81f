import type { StepRow } from './stepRow';
import { isMeasured, isPoint, measuredFrom, type ValueColumns } from './valueColumns';

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
  return {
    length: values.count === 0 ? 0 : tally.bits.length,
    columnOf: (target) => {
      if (target.kind !== 'observation' || target.key.seriesId !== seriesId) return undefined;
      return isMeasured(tally, target.key.index) ? target.key.index : undefined;
    },
    from: (index, step) => measuredFrom(values, index, step),
    momentAt,
    stopAt: (index) => {
      const at = momentAt(index);
      const target = { kind: 'observation', key: { seriesId, index } } as const;
      return at === undefined ? { target } : { target, at };
    },
  };
}

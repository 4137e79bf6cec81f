import type { MeasureView } from '../../view/recovery/deriveMeasure';
import type { RecoveryWords } from '../../words/enRecovery';

interface MeasureResultProps {
  readonly measure: MeasureView;
  readonly words: RecoveryWords['measure'];
}

/** Difference, time and rate between two values, and what they stand on. */
export function MeasureResult({ measure, words }: MeasureResultProps) {
  const rows = [
    [words.difference, measure.difference],
    [words.time, measure.time],
    [words.rate, measure.rate],
  ] as const;
  return (
    <div role="status">
      <dl className="measure-result">
        {rows.map(([name, said]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      <p className="recovery-basis">{measure.basis}</p>
    </div>
  );
}

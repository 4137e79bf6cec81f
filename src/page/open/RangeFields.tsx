import { useId } from 'react';
import type { RangeChoice } from '../../exchange/intake/caseForm';
import type { OpenWords } from '../../words/enOpen';

interface RangeFieldsProps {
  readonly name: string;
  readonly unit: string;
  /** The range of the source, said; undefined where it gives none. */
  readonly found: string | undefined;
  readonly range: RangeChoice;
  readonly change: (range: RangeChoice) => void;
  readonly problem: string | undefined;
  readonly words: OpenWords['findings'];
}

type TypedRange = Extract<RangeChoice, { kind: 'typed' }>;

/** The range a series is shown with and where it comes from; none is an answer. */
export function RangeFields(props: RangeFieldsProps) {
  const { name, found, range, change, words } = props;
  return (
    <div className="range-fields">
      <select
        className="select"
        aria-label={words.range(name)}
        value={range.kind}
        onChange={(changed) => {
          const kind = changed.target.value;
          if (kind === 'typed') change({ kind, source: '', isAssumed: true });
          else change({ kind: kind === 'found' ? 'found' : 'none' });
        }}
      >
        {found !== undefined && <option value="found">{words.rangeFound(found)}</option>}
        <option value="none">{words.rangeNone}</option>
        <option value="typed">{words.rangeTyped}</option>
      </select>
      {range.kind === 'typed' && <TypedRangeFields {...props} range={range} />}
    </div>
  );
}

function TypedRangeFields({
  range,
  unit,
  change,
  problem,
  words,
}: Omit<RangeFieldsProps, 'range'> & { readonly range: TypedRange }) {
  const id = useId();
  const bounds = [
    ['low', words.low],
    ['high', words.high],
  ] as const;
  return (
    <>
      {bounds.map(([bound, label]) => (
        <label key={bound}>
          {label}{' '}
          <input
            type="number"
            step="any"
            className="field number"
            value={range[bound] ?? ''}
            aria-invalid={problem === undefined ? undefined : 'true'}
            aria-describedby={problem === undefined ? undefined : id}
            onChange={(changed) => {
              change(withBound(range, bound, changed.target.valueAsNumber));
            }}
          />
        </label>
      ))}
      <span>{unit}</span>
      <label>
        {words.rangeSource}{' '}
        <input
          className="field"
          value={range.source}
          onChange={(changed) => {
            change({ ...range, source: changed.target.value });
          }}
        />
      </label>
      <label>
        <input
          type="checkbox"
          checked={range.isAssumed}
          onChange={(changed) => {
            change({ ...range, isAssumed: changed.target.checked });
          }}
        />{' '}
        {words.rangeAssumed}
      </label>
      {problem !== undefined && (
        <span id={id} className="problem">
          {problem}
        </span>
      )}
    </>
  );
}

/** An emptied field is no bound, which is not a bound of 0. */
function withBound(range: TypedRange, bound: 'low' | 'high', value: number): TypedRange {
  const { low, high, ...rest } = range;
  const bounds = {
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  };
  if (Number.isFinite(value)) return { ...rest, ...bounds, [bound]: value };
  const { [bound]: _emptied, ...kept } = bounds;
  return { ...rest, ...kept };
}

import { useContext, useMemo, useState } from 'react';
import { PinsContext } from '../../state/pins';
import { deriveMeasure } from '../../view/recovery/deriveMeasure';
import { listMeasurable } from '../../view/recovery/listMeasurable';
import type { RecoveryReading } from '../../view/recovery/recoveryReading';
import { type ObservationKey, writeObservationKey } from '../../view/viewState';
import { MeasureResult } from './MeasureResult';
import { useConstructionShown } from './useConstructionShown';

const ENDS = ['first', 'second'] as const;

type Picked = Readonly<Record<(typeof ENDS)[number], number | undefined>>;

const NONE: Picked = { first: undefined, second: undefined };

/** A ruler between two values: pressed on the figure, taken from the pin, or chosen from lists. */
export function MeasureTool({ reading }: { readonly reading: RecoveryReading }) {
  const { series, recoveryWords } = reading;
  const { measure: words } = recoveryWords;
  const { pinnedObservation: pinned } = useContext(PinsContext);
  const [picked, setPicked] = useState<Picked>(NONE);
  const [isForeign, setIsForeign] = useState(false);
  const pinKey = pinned && writeObservationKey(pinned);
  const [seenPin, setSeenPin] = useState(pinKey);
  const next = ENDS.find((end) => picked[end] === undefined);
  const take = (end: keyof Picked, { seriesId, index }: ObservationKey) => {
    setIsForeign(seriesId !== series.id);
    if (seriesId === series.id) setPicked({ ...picked, [end]: index });
  };
  // What is pressed on the figure is pinned; a pin that was there before is taken by its button.
  if (pinKey !== seenPin) {
    setSeenPin(pinKey);
    if (pinned && next) take(next, pinned);
  }
  const { first, second } = picked;
  const { options, isWhole } = useMemo(
    () =>
      listMeasurable(
        reading,
        [first, second].filter((index) => index !== undefined),
      ),
    [reading, first, second],
  );
  const measure = useMemo(
    () =>
      first === undefined || second === undefined || first === second
        ? undefined
        : deriveMeasure(first, second, reading),
    [first, second, reading],
  );
  useConstructionShown(measure?.construction);
  return (
    <section className="recovery-measure" aria-labelledby="measure-title">
      <h3 id="measure-title">{words.title}</h3>
      <p className="recovery-hint">{words.hint[next ?? 'none']}</p>
      {isForeign && <p role="alert">{words.otherSeries(series.name)}</p>}
      {ENDS.map((end) => (
        <div key={end} className="measure-end">
          <label>
            {words.end[end]}
            <select
              className="select"
              value={picked[end] ?? ''}
              onChange={({ target }) => {
                const index = target.value === '' ? undefined : Number(target.value);
                setPicked({ ...picked, [end]: index });
                setIsForeign(false);
              }}
            >
              <option value="">{words.none}</option>
              {options.map(({ index, label }) => (
                <option key={index} value={index}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          {pinned && (
            <button
              type="button"
              className="button"
              onClick={() => {
                take(end, pinned);
              }}
            >
              {words.usePinned[end]}
            </button>
          )}
        </div>
      ))}
      {!isWhole && <p className="recovery-hint">{words.wide(series.name)}</p>}
      {first !== undefined && first === second && <p role="alert">{words.same}</p>}
      {measure && <MeasureResult measure={measure} words={words} />}
      {(first ?? second) !== undefined && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setPicked(NONE);
            setIsForeign(false);
          }}
        >
          {words.again}
        </button>
      )}
    </section>
  );
}

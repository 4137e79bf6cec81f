import { useEffect, useMemo, useRef, useState } from 'react';
import type { CaseRecord } from '../../domain/caseRecord';
import { holdsIllustration } from '../../domain/series';
import { deriveTimeAxis } from '../../domain/timeAxis';
import { readRecovery } from '../../view/recovery/deriveRecovery';
import { deriveTmp } from '../../view/recovery/deriveTmp';
import { resolveViewState, type ViewParameters } from '../../view/viewParameters';
import type { Words } from '../../words/en';
import { recoveryWordsOf } from '../../words/enRecovery';
import { Choice } from '../Choice';
import { useFocusReturn } from '../useFocusReturn';
import { Exercise } from './Exercise';
import { MeasureTool } from './MeasureTool';
import { ReadOutList } from './ReadOutList';
import './recovery.css';
import { TmpSection } from './TmpSection';

interface RecoveryPanelProps {
  readonly caseRecord: CaseRecord;
  readonly parameters: ViewParameters;
  readonly words: Words;
  readonly close: () => void;
}

/** Beside the figure: what can be read off a course, how it was found, and a ruler of one's own. */
export function RecoveryPanel({ caseRecord, parameters, words, close }: RecoveryPanelProps) {
  const recoveryWords = recoveryWordsOf(words);
  const heading = useRef<HTMLHeadingElement>(null);
  const [mode, setMode] = useState<'readOuts' | 'measure'>('readOuts');
  const [chosenId, setChosenId] = useState<string>();
  const [isAsked, setIsAsked] = useState(false);
  const { unit, anchorId } = useMemo(
    () => resolveViewState(parameters, caseRecord, false, words).state,
    [parameters, caseRecord, words],
  );
  const axis = useMemo(() => deriveTimeAxis(caseRecord, anchorId), [caseRecord, anchorId]);
  const { series: list } = caseRecord;
  const series = list.find((one) => one.id === chosenId) ?? list[0];
  const seriesId = series?.id ?? '';
  const reading = useMemo(
    () => readRecovery(caseRecord, seriesId, axis, unit, words),
    [caseRecord, seriesId, axis, unit, words],
  );
  const tmpViews = useMemo(() => deriveTmp(caseRecord, axis, words), [caseRecord, axis, words]);
  useFocusReturn();
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const isExercise = series !== undefined && holdsIllustration(series);
  const kind = series?.basis === 'simulated' ? 'simulated' : 'reconstructed';
  const ask = () => {
    setIsAsked(true);
    // The button that asked is gone with the answer.
    heading.current?.focus({ preventScroll: true });
  };
  return (
    <section className="recovery" aria-labelledby="recovery-title">
      <div className="recovery-head">
        <h2 id="recovery-title" ref={heading} tabIndex={-1}>
          {recoveryWords.title}
        </h2>
        <button type="button" className="button" onClick={close}>
          {recoveryWords.close}
        </button>
      </div>
      {list.length > 1 && (
        <label className="labelled-select">
          {recoveryWords.series}
          <select
            className="select"
            value={seriesId}
            onChange={(change) => {
              setChosenId(change.target.value);
            }}
          >
            {list.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {isExercise && <Exercise kind={kind} isAsked={isAsked} ask={ask} words={recoveryWords} />}
      {reading && (!isExercise || isAsked) && (
        <>
          <Choice
            label={recoveryWords.modes}
            options={[
              { value: 'readOuts', label: recoveryWords.mode.readOuts },
              { value: 'measure', label: recoveryWords.mode.measure },
            ]}
            value={mode}
            choose={(value) => {
              setMode(value === 'measure' ? 'measure' : 'readOuts');
            }}
          />
          {mode === 'readOuts' ? (
            <ReadOutList key={seriesId} reading={reading} />
          ) : (
            <MeasureTool key={seriesId} reading={reading} />
          )}
        </>
      )}
      {tmpViews.length > 0 && (
        <TmpSection views={tmpViews} isAsked={isAsked} ask={ask} words={recoveryWords} />
      )}
    </section>
  );
}

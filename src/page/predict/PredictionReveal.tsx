import { useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { MINUTE_MS } from '../../domain/caseTime';
import type { CaseRecord } from '../../domain/caseRecord';
import type { ClinicalEvent } from '../../domain/clinicalEvent';
import { announce } from '../../state/announcement';
import type { PredictionSession } from '../../state/predictionSession';
import { usePredictionState } from '../../state/predictionStore';
import { ConfirmButton } from '../share/ConfirmButton';
import { saveFile } from '../saveFile';
import '../share/share.css';
import { Fold } from './Fold';
import { GapText } from './GapText';
import './predict.css';
import { PredictionCode } from './PredictionCode';
import { PredictionSheet } from './PredictionSheet';
import { writeSheetPage } from './writeSheetPage';

interface PredictionRevealProps {
  readonly session: PredictionSession;
  /** The case as far as it is told: its title and source go on the page that is handed in. */
  readonly told?: CaseRecord;
  /** What other patients showed, to hold an unscored line beside. */
  readonly evidence?: readonly ClinicalEvent[];
  /** Beside a figure that shows words and evidence itself: the rest waits behind folds. */
  readonly isFolded?: boolean;
  /** Takes the line back to draw it anew; absent where that is not offered. */
  readonly startAgain?: () => void;
}

const NO_EVIDENCE: readonly ClinicalEvent[] = [];

/** After a line is committed: the gap in words, why it was expected, what can be handed in, the code. */
export function PredictionReveal(props: PredictionRevealProps) {
  const { session, evidence = NO_EVIDENCE, isFolded = false, startAgain } = props;
  const { store, actions, truth, predictWords } = session;
  const { told = truth } = props;
  const words = predictWords.reveal;
  const heading = useRef<HTMLHeadingElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const whyId = useId();
  const why = usePredictionState(store, (state) => state.why);
  /** When the page that is made now is made, in ms of the wall clock. */
  const [sheetAt, setSheetAt] = useState<number>();
  useEffect(() => {
    // Whoever pressed the button that is gone now goes on here, and a screen reader reads it.
    heading.current?.focus({ preventScroll: true });
  }, []);
  const drawSheet = () => {
    flushSync(() => {
      setSheetAt(Date.now() - new Date().getTimezoneOffset() * MINUTE_MS);
    });
    return sheet.current;
  };
  const save = () => {
    const drawn = drawSheet();
    if (!drawn) return;
    const name = predictWords.sheet.fileName(truth.id);
    saveFile(name, writeSheetPage(drawn, predictWords.sheet.title(told.title)), 'text/html');
    setSheetAt(undefined);
    announce(words.saved(name));
  };
  const print = () => {
    drawSheet();
    // Not every browser waits here until its dialog is closed.
    window.addEventListener('afterprint', () => setSheetAt(undefined), { once: true });
    window.print();
  };
  return (
    <section
      className="prediction-panel"
      aria-labelledby={`${whyId}-title`}
      data-prediction-reveal=""
    >
      <h2 id={`${whyId}-title`} ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <GapText session={session} evidence={evidence} isFolded={isFolded} />
      <Fold summary={isFolded ? words.handIn : undefined}>
        <label className="prediction-why" htmlFor={whyId}>
          {words.why}
        </label>
        <textarea
          id={whyId}
          rows={4}
          value={why}
          aria-describedby={`${whyId}-hint`}
          onChange={(change) => {
            actions.writeWhy(change.target.value);
          }}
        />
        <p id={`${whyId}-hint`} className="prediction-hint">
          {words.whyHint}
        </p>
        <div className="prediction-buttons">
          <button type="button" className="button" onClick={save}>
            {words.save}
          </button>
          <button type="button" className="button" onClick={print}>
            {words.print}
          </button>
          {startAgain && (
            <ConfirmButton
              label={words.again}
              question={words.againQuestion}
              confirm={startAgain}
              words={words}
            />
          )}
        </div>
        <PredictionCode session={session} />
      </Fold>
      {sheetAt !== undefined && (
        <PredictionSheet
          ref={sheet}
          session={session}
          told={told}
          evidence={evidence}
          madeAt={sheetAt}
        />
      )}
    </section>
  );
}

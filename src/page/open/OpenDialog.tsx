import { useEffect, useRef, useState } from 'react';
import { endOpen, type OpenRequest } from '../../state/openRequest';
import type { Opening, OpeningState } from '../../state/opening';
import { useOpening } from '../../state/useOpening';
import type { Words } from '../../words/en';
import { type OpenWords, openWordsOf } from '../../words/enOpen';
import { useFocusReturn } from '../useFocusReturn';
import { EncodingStep } from './EncodingStep';
import { FindingsStep } from './FindingsStep';
import { LeaveQuestion } from './LeaveQuestion';
import './open.css';
import { PatientStep } from './PatientStep';
import { ReadingStep } from './ReadingStep';
import { RefusedStep } from './RefusedStep';
import { TableStep } from './TableStep';
import { WaysIn } from './WaysIn';

interface OpenDialogProps {
  readonly request: OpenRequest;
  readonly words: Words;
}

/** Everything between a file and a case on screen; the case that is there stays until the end. */
export default function OpenDialog({ request, words }: OpenDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const openWords = openWordsOf(words);
  const { opening, step, name } = useOpening(request.input, words);
  useFocusReturn();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const { kind } = step;
  const [isLeaving, setIsLeaving] = useState(false);
  /** True where closing would lose a form that somebody has begun to fill in. */
  const asksFirst = () => {
    const title = opening.readKeptForm()?.form.title.trim() ?? '';
    if (isLeaving || title === '' || (kind !== 'table' && kind !== 'findings')) return false;
    setIsLeaving(true);
    return true;
  };
  // A step that is asked with a long table begins at its top, and is read from there.
  useEffect(() => {
    if (dialog.current) dialog.current.scrollTop = 0;
    dialog.current?.querySelector<HTMLElement>('[data-step-title]')?.focus();
  }, [kind]);
  return (
    <dialog
      ref={dialog}
      className={`dialog open-dialog ${kind === 'table' || kind === 'findings' ? 'wide' : ''}`}
      aria-labelledby="open-title"
      onClose={endOpen}
      onCancel={(cancelling) => {
        // A file chooser that is closed tells its own cancel, which bubbles.
        if (cancelling.target === dialog.current && asksFirst()) cancelling.preventDefault();
      }}
    >
      {isLeaving && (
        <LeaveQuestion
          stay={() => {
            setIsLeaving(false);
          }}
          leave={() => dialog.current?.close()}
          words={openWords.leaving}
        />
      )}
      <Step opening={opening} step={step} name={name} words={words} openWords={openWords} />
      <div className="dialog-close">
        <button
          type="button"
          className="button"
          aria-label={openWords.close}
          onClick={() => {
            if (!asksFirst()) dialog.current?.close();
          }}
        >
          ✕
        </button>
      </div>
    </dialog>
  );
}

interface StepProps extends OpeningState {
  readonly opening: Opening;
  readonly words: Words;
  readonly openWords: OpenWords;
}

function Step({ opening, step, name, words, openWords }: StepProps) {
  const { goBack } = opening;
  const shared = { name, words: openWords };
  switch (step.kind) {
    case 'ways':
      return <WaysIn open={opening.open} words={openWords} pageWords={words} />;
    case 'reading':
      return <ReadingStep {...shared} {...step} cancel={goBack} />;
    case 'refused':
      return (
        <RefusedStep
          {...shared}
          issues={step.issues}
          another={goBack}
          {...(step.canSkipLines
            ? {
                skip: () => {
                  opening.readResources({ skipsBrokenLines: true });
                },
              }
            : {})}
        />
      );
    case 'encoding':
      return (
        <EncodingStep words={openWords} choices={step.choices} choose={opening.chooseEncoding} />
      );
    case 'patients':
      return (
        <PatientStep
          words={openWords}
          patients={step.patients}
          choose={(patient) => {
            opening.readResources({ patient });
          }}
        />
      );
    case 'table':
      return <TableStep {...shared} step={step} opening={opening} />;
    case 'findings':
      return <FindingsStep {...shared} step={step} opening={opening} pageWords={words} />;
  }
}

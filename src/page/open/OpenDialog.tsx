import { useEffect, useRef } from 'react';
import { endOpen, type OpenRequest } from '../../state/openRequest';
import type { Opening, OpeningState } from '../../state/opening';
import { useOpening } from '../../state/useOpening';
import type { Words } from '../../words/en';
import { type OpenWords, openWordsOf } from '../../words/enOpen';
import { useFocusReturn } from '../useFocusReturn';
import { EncodingStep } from './EncodingStep';
import { FindingsStep } from './FindingsStep';
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
    >
      <Step opening={opening} step={step} name={name} words={words} openWords={openWords} />
      <form method="dialog" className="dialog-close">
        <button type="submit" className="button" aria-label={openWords.close}>
          ✕
        </button>
      </form>
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
      return <WaysIn open={opening.open} words={openWords} />;
    case 'reading':
      return <ReadingStep {...shared} part={step.part} cancel={goBack} />;
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

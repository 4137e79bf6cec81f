import type { OpenWords } from '../../words/enOpen';
import { StepTitle } from './StepTitle';

interface ReadingStepProps {
  readonly name: string;
  /** 0 to 1. */
  readonly part: number;
  /** The case is being made of what was read. */
  readonly isMaking: boolean;
  readonly cancel: () => void;
  readonly words: OpenWords;
}

/** How far the reading is, and how to end it. */
export function ReadingStep({ name, part, isMaking, cancel, words }: ReadingStepProps) {
  return (
    <div className="step">
      <StepTitle>{isMaking ? words.reading.making : words.reading.title(name)}</StepTitle>
      <p>
        <progress value={part} max={1} aria-labelledby="open-title" />{' '}
        {words.reading.part(Math.floor(part * 100))}
      </p>
      <p>
        <button type="button" className="button" onClick={cancel}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}

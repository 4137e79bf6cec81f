import type { EncodingChoice, OfferedEncoding } from '../../exchange/intake/decodeBytes';
import type { OpenWords } from '../../words/enOpen';
import { StepTitle } from './StepTitle';

interface EncodingStepProps {
  readonly choices: readonly EncodingChoice[];
  readonly choose: (encoding: OfferedEncoding) => void;
  readonly words: OpenWords;
}

/** The same lines in each encoding they can be; only a reader sees which one is language. */
export function EncodingStep({ choices, choose, words }: EncodingStepProps) {
  const { encoding } = words;
  return (
    <div className="step">
      <StepTitle>{encoding.title}</StepTitle>
      <p className="step-note">{encoding.text}</p>
      {choices.map((choice) => (
        <section key={choice.encoding} className="encoding">
          <pre>{choice.lines.join('\n')}</pre>
          <button
            type="button"
            className="button"
            onClick={() => {
              choose(choice.encoding);
            }}
          >
            {encoding.choose(encoding.names[choice.encoding])}
          </button>
        </section>
      ))}
    </div>
  );
}

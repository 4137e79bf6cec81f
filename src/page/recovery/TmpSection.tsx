import type { TmpView } from '../../view/recovery/deriveTmp';
import type { RecoveryWords } from '../../words/enRecovery';
import { Exercise } from './Exercise';

interface TmpSectionProps {
  readonly views: readonly TmpView[];
  readonly isAsked: boolean;
  readonly ask: () => void;
  readonly words: RecoveryWords;
}

/** The renal threshold of phosphate for each time at which its four inputs were drawn. */
export function TmpSection({ views, isAsked, ask, words }: TmpSectionProps) {
  const { tmp } = words;
  const shown = views.filter((view) => isAsked || !view.isIllustrative);
  return (
    <section className="recovery-tmp" aria-labelledby="tmp-title">
      <h3 id="tmp-title">{tmp.title}</h3>
      <p>{tmp.what}</p>
      {shown.length < views.length && (
        <Exercise kind="reconstructed" isAsked={isAsked} ask={ask} words={words} />
      )}
      {shown.map((view) => (
        <div key={view.when} className="recovery-item">
          <p>
            <strong>{view.result}</strong>
          </p>
          {view.inputs.length > 0 && (
            <>
              <p>{tmp.pairing(view.when)}</p>
              <ul>
                {view.inputs.map((input) => (
                  <li key={input}>{input}</li>
                ))}
              </ul>
            </>
          )}
          {view.working.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ))}
      <p>{tmp.needs}</p>
      <p>{tmp.range}</p>
    </section>
  );
}

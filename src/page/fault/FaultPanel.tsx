import { useEffect, useRef } from 'react';
import { FAULT_KINDS, type FaultAnswer, type FaultKind } from '../../view/fault/fault';
import type { FaultWords } from '../../words/enFault';
import { useFocusReturn } from '../useFocusReturn';
import './faultPanel.css';
import { FaultFeedback } from './FaultFeedback';

interface FaultPanelProps {
  readonly faultWords: FaultWords;
  /** The fault that is asked for; none where the view cannot be broken. */
  readonly kind: FaultKind | undefined;
  /** Why the chart is not drawn wrong at the moment, though it should be. */
  readonly hindrance: string | undefined;
  readonly answer: FaultAnswer | undefined;
  readonly effect: readonly string[];
  readonly isTrue: boolean;
  readonly choose: (answer: FaultAnswer) => void;
  readonly toggleTrue: () => void;
  readonly breakAnew: () => void;
  readonly close: () => void;
}

/** The question beside the broken chart, its answers, and what the fault did. */
export function FaultPanel(props: FaultPanelProps) {
  const { faultWords, kind, hindrance, answer, choose, breakAnew, close } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusReturn();
  useEffect(() => {
    // Another fault is another question; the answer to it takes the focus itself.
    if (answer === undefined) heading.current?.focus();
  }, [kind, answer]);
  return (
    <section className="fault-panel" aria-labelledby="fault-title">
      <div className="fault-head">
        <h2 id="fault-title" ref={heading} tabIndex={-1}>
          {kind === undefined ? faultWords.title : faultWords.question}
        </h2>
        <button type="button" className="button" onClick={close}>
          {faultWords.close}
        </button>
      </div>
      {kind === undefined && <p>{faultWords.none}</p>}
      {kind !== undefined && answer === undefined && <p>{faultWords.task}</p>}
      {kind !== undefined && hindrance !== undefined && (
        <p className="fault-hindrance">{hindrance}</p>
      )}
      {kind !== undefined && answer === undefined && (
        <>
          <div className="fault-choices" role="group" aria-label={faultWords.choices}>
            {[...FAULT_KINDS, 'nothing' as const].map((one) => (
              <button
                key={one}
                type="button"
                className="button"
                onClick={() => {
                  choose(one);
                }}
              >
                {one === 'nothing' ? faultWords.nothing : faultWords.names[one]}
              </button>
            ))}
          </div>
          {hindrance !== undefined && (
            <button type="button" className="button" onClick={breakAnew}>
              {faultWords.another}
            </button>
          )}
        </>
      )}
      <div role="status">
        {kind !== undefined && answer !== undefined && (
          <FaultFeedback {...props} kind={kind} answer={answer} />
        )}
      </div>
    </section>
  );
}

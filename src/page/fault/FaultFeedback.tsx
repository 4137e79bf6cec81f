import { useEffect, useRef } from 'react';
import type { FaultAnswer, FaultKind } from '../../view/fault/fault';
import type { FaultWords } from '../../words/enFault';

interface FaultFeedbackProps {
  readonly faultWords: FaultWords;
  readonly kind: FaultKind;
  readonly answer: FaultAnswer;
  readonly effect: readonly string[];
  readonly isTrue: boolean;
  readonly toggleTrue: () => void;
  readonly breakAnew: () => void;
}

/** Which fault it was, what it did to the reading, and the way to see it undone. */
export function FaultFeedback(props: FaultFeedbackProps) {
  const { faultWords, kind, answer, effect, isTrue, toggleTrue, breakAnew } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const verdict =
    answer === kind
      ? faultWords.right
      : answer === 'nothing'
        ? faultWords.overlooked
        : faultWords.wrong;
  const seen = faultWords.seen[kind];
  return (
    <div className="fault-feedback">
      <h3 ref={heading} tabIndex={-1}>
        {faultWords.verdict(verdict, faultWords.names[kind])}
      </h3>
      <div className="fault-actions">
        <button type="button" className="button" aria-pressed={isTrue} onClick={toggleTrue}>
          {faultWords.asItShould}
        </button>
        <button type="button" className="button" onClick={breakAnew}>
          {faultWords.another}
        </button>
      </div>
      {effect.length > 0 && (
        <>
          <h4>{faultWords.effectHeading}</h4>
          <ul>
            {effect.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <h4>{faultWords.noticeHeading}</h4>
      <p>
        {seen === undefined
          ? faultWords.notice[kind]
          : faultWords.noticed(faultWords.notice[kind], seen)}
      </p>
    </div>
  );
}

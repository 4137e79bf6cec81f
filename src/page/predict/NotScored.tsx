import type { ClinicalEvent } from '../../domain/clinicalEvent';
import type { PredictionSession } from '../../state/predictionSession';
import { describeEventDay } from '../../words/describeEventTime';
import { Fold } from './Fold';

interface NotScoredProps {
  readonly session: PredictionSession;
  readonly evidence: readonly ClinicalEvent[];
  readonly isFolded: boolean;
}

/** Where the truth is an illustration: why nothing is scored, and what the line can be held beside. */
export function NotScored({ session, evidence, isFolded }: NotScoredProps) {
  const { truth, series, axis, words, predictWords } = session;
  const { reveal } = predictWords;
  const isSimulated = series.basis === 'simulated';
  const reason = isSimulated
    ? reveal.simulated
    : words.joints.sentences([reveal.illustration, truth.disclaimer ?? ''].filter(Boolean));
  const phrases = truth.words.map((phrase) => ({
    key: phrase.text,
    said: reveal.said(
      phrase.figurePanel
        ? words.figure.quotedFrom(phrase.text, phrase.figurePanel)
        : words.figure.quoted(phrase.text),
      describeEventDay({ period: phrase }, axis, words),
    ),
  }));
  return (
    <div className="prediction-unscored">
      <p>
        <strong>{reveal.notScored(reason)}</strong>
      </p>
      {(phrases.length > 0 || evidence.length > 0) && (
        <>
          {!isFolded && <p>{reveal.holdBeside}</p>}
          <Fold summary={isFolded ? reveal.holdBeside : undefined}>
            {phrases.length > 0 && (
              <>
                <h3>{reveal.wordsTitle}</h3>
                <ul>
                  {phrases.map(({ key, said }) => (
                    <li key={key}>{said}</li>
                  ))}
                </ul>
              </>
            )}
            {evidence.length > 0 && (
              <>
                <h3>{reveal.evidenceTitle}</h3>
                <ul>
                  {evidence.map(({ id, title, summary }) => (
                    <li key={id}>
                      {summary === undefined ? title : words.joints.label(title) + summary}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </Fold>
        </>
      )}
    </div>
  );
}

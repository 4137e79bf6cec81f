import { useMemo } from 'react';
import type { ClinicalEvent } from '../../domain/clinicalEvent';
import { deriveGap } from '../../domain/prediction/deriveGap';
import type { PredictionSession } from '../../state/predictionSession';
import { usePredictionState } from '../../state/predictionStore';
import { describeClaims } from '../../view/prediction/describeClaims';
import { describeCounting, describeGap } from '../../view/prediction/describeGap';
import { Fold } from './Fold';
import { NotScored } from './NotScored';

interface GapTextProps {
  readonly session: PredictionSession;
  readonly evidence: readonly ClinicalEvent[];
  readonly isFolded?: boolean;
}

/** A committed prediction beside the truth in words: what it claims, and how far off it was. */
export function GapText({ session, evidence, isFolded = false }: GapTextProps) {
  const { store, series, axis, grid, predictWords } = session;
  const pieces = usePredictionState(store, (state) => state.pieces);
  const gap = useMemo(
    () => deriveGap(pieces, series, axis.frame, grid),
    [pieces, series, axis, grid],
  );
  if (gap.kind === 'undrawn') return <p>{predictWords.draw.nothing}</p>;
  const level = gap.kind === 'scored' ? gap.level : undefined;
  return (
    <>
      <p className="prediction-claims">{describeClaims(gap.claims, session)}</p>
      {level && (
        <p className="prediction-score" data-prediction-score="">
          {predictWords.reveal.scoreTitle(level.close.least, level.close.most, level.count)}
        </p>
      )}
      {gap.kind === 'scored' && (
        <ul className="prediction-gap">
          {describeGap(gap, session).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {level && (
        <Fold summary={isFolded ? predictWords.reveal.counting : undefined}>
          <p className="prediction-hint">{describeCounting(level, session)}</p>
        </Fold>
      )}
      {gap.kind === 'illustration' && (
        <NotScored session={session} evidence={evidence} isFolded={isFolded} />
      )}
      {gap.kind === 'noTruth' && <p>{predictWords.reveal.noTruth}</p>}
    </>
  );
}

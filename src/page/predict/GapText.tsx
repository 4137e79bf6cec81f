import { useMemo } from 'react';
import type { ClinicalEvent } from '../../domain/clinicalEvent';
import { deriveGap, type PredictionGap } from '../../domain/prediction/deriveGap';
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
  const sentences = gap.kind === 'scored' ? describeGap(gap, session) : [];
  const ofDays = gap.kind === 'scored' ? describeGap(withoutLevel(gap), session) : [];
  // Too early or too late comes first; where the room is short, too high or too low waits.
  const waiting = isFolded && ofDays.length > 0 ? sentences.slice(ofDays.length) : [];
  const claims = <p className="prediction-claims">{describeClaims(gap.claims, session)}</p>;
  return (
    <>
      {!(isFolded && level) && claims}
      {level && (
        <p className="prediction-score" data-prediction-score="">
          {predictWords.reveal.scoreTitle(level.close.least, level.close.most, level.count)}
        </p>
      )}
      {gap.kind === 'scored' && (
        <ul className="prediction-gap">
          {sentences.slice(0, sentences.length - waiting.length).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {level && (
        <Fold summary={isFolded ? predictWords.reveal.counting : undefined}>
          {isFolded && claims}
          {waiting.length > 0 && (
            <ul className="prediction-gap">
              {waiting.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
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

function withoutLevel(gap: Extract<PredictionGap, { kind: 'scored' }>) {
  const { level: _, ...rest } = gap;
  return rest;
}

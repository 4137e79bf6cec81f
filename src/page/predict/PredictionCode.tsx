import { useMemo } from 'react';
import { writePredictionCode } from '../../exchange/predictionCode/writePredictionCode';
import type { PredictionSession } from '../../state/predictionSession';
import { usePredictionState } from '../../state/predictionStore';
import { CopyButton } from '../share/CopyButton';
import { QrPicture } from './QrPicture';

/** The committed line as a code and as its picture, for whoever collects the predictions of a class. */
export function PredictionCode({ session }: { readonly session: PredictionSession }) {
  const words = session.predictWords.reveal;
  const code = useCode(session);
  return (
    <section className="prediction-code" aria-label={words.codeTitle}>
      <h3>{words.codeTitle}</h3>
      <div className="prediction-code-row">
        <QrPicture text={code} label={words.picture} failed={words.noPicture} />
        <div>
          <p className="prediction-hint">{words.codeHint}</p>
          <p>
            <code data-prediction-code="">{code}</code>
          </p>
          <CopyButton label={words.copy} text={code} words={words} />
        </div>
      </div>
    </section>
  );
}

export function useCode({ truth, series, grid, store }: PredictionSession): string {
  const pieces = usePredictionState(store, (state) => state.pieces);
  return useMemo(
    () => writePredictionCode(pieces, { caseId: truth.id, seriesId: series.id, grid }),
    [pieces, truth.id, series.id, grid],
  );
}

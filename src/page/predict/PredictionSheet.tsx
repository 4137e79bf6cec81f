import { type Ref, useMemo } from 'react';
import { createPortal } from 'react-dom';
import type { CaseRecord } from '../../domain/caseRecord';
import type { ClinicalEvent } from '../../domain/clinicalEvent';
import { holdsIllustration } from '../../domain/series';
import type { PredictionSession } from '../../state/predictionSession';
import { usePredictionState } from '../../state/predictionStore';
import { deriveWall } from '../../view/prediction/deriveWall';
import { placeWall } from '../../view/prediction/placeWall';
import { formatDate } from '../../words/formatDate';
import { WallFigure } from '../wall/WallFigure';
import { GapText } from './GapText';
import { useCode } from './PredictionCode';
import './predictionSheet.css';

interface PredictionSheetProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly session: PredictionSession;
  /** The case as far as it is told. */
  readonly told: CaseRecord;
  readonly evidence: readonly ClinicalEvent[];
  /** In ms, the wall clock read as UTC. */
  readonly madeAt: number;
}

/** A5 across, in the pixels of a page. */
const SIZE = { width: 680, height: 330 };

/**
 * What a student hands in: figure, gap, reason and code on one page. It stands beside the app in the
 * document, unseen until it is printed; the saved page is made of it too.
 */
export function PredictionSheet(props: PredictionSheetProps) {
  const { ref, session, told, evidence, madeAt } = props;
  const { store, truth, series, axis, grid, words, predictWords } = session;
  const { sheet } = predictWords;
  const pieces = usePredictionState(store, (state) => state.pieces);
  const why = usePredictionState(store, (state) => state.why);
  const code = useCode(session);
  const view = useMemo(
    () => deriveWall([{ number: 1, name: predictWords.line.label, pieces }], series, grid, session),
    [pieces, series, grid, session, predictWords],
  );
  const wall = useMemo(
    () => placeWall(view, axis, SIZE.width, SIZE.height, words),
    [view, axis, words],
  );
  return createPortal(
    <div ref={ref} className="prediction-sheet" lang={words.locale}>
      <h1>{sheet.title(told.title)}</h1>
      <p className="sheet-name">{sheet.name}</p>
      <WallFigure
        wall={wall}
        view={view}
        label={predictWords.line.label}
        disclaimer={
          holdsIllustration(series)
            ? [words.figure.illustration, truth.disclaimer].filter((line) => line !== undefined)
            : []
        }
        predictWords={predictWords}
      />
      <GapText session={session} evidence={evidence} />
      <h2>{sheet.why}</h2>
      <p className="sheet-why">{why.trim() === '' ? sheet.noWhy : why}</p>
      <p className="sheet-small">{words.joints.label(predictWords.reveal.code) + code}</p>
      <p className="sheet-small">{sheet.source(told.source.citation)}</p>
      <p className="sheet-small">
        {sheet.day(formatDate(madeAt, 'day', words.locale))} {sheet.teaching}
      </p>
    </div>,
    document.body,
  );
}

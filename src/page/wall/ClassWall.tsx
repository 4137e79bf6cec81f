import { useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import type { CaseRecord } from '../../domain/caseRecord';
import type { PredictionTask } from '../../domain/lesson';
import { deriveWholeTask } from '../../domain/prediction/wholeTask';
import { readPredictionCodes } from '../../exchange/predictionCode/readPredictionCodes';
import { type PredictionSession, usePredictionSession } from '../../state/predictionSession';
import { wallCodesOf } from '../../state/wallCodes';
import type { WallCurve } from '../../view/prediction/deriveWall';
import type { Words } from '../../words/en';
import { predictWordsOf } from '../../words/enPredict';
import { ModalDialog } from '../share/ModalDialog';
import { WallBoard } from './WallBoard';
import { WallCodes } from './WallCodes';
import './wall.css';

interface ClassWallProps {
  /** Whole, with what was hidden from the class. */
  readonly caseRecord: CaseRecord;
  /** What the class was asked; absent is the whole course after day 0. */
  readonly task?: PredictionTask | undefined;
  /** The unit the reader chose, as in the address. */
  readonly unit?: string | undefined;
  readonly words: Words;
  readonly close: () => void;
}

/** All predictions of a class on one figure, collected by their codes, with nothing but this page. */
export default function ClassWall({ caseRecord, task: asked, unit, words, close }: ClassWallProps) {
  const task = useMemo(() => asked ?? deriveWholeTask(caseRecord), [asked, caseRecord]);
  const session = usePredictionSession(caseRecord, task, unit, words);
  const { wall, draw } = predictWordsOf(words);
  return (
    <ModalDialog title={wall.title} closeLabel={wall.close} close={close}>
      {session ? <Wall session={session} /> : <p>{draw.impossible}</p>}
    </ModalDialog>
  );
}

function Wall({ session }: { readonly session: PredictionSession }) {
  const { truth, series, grid, predictWords } = session;
  const store = wallCodesOf(truth.id);
  const text = useSyncExternalStore(store.subscribe, store.read);
  const late = useDeferredValue(text);
  const read = useMemo(
    () => readPredictionCodes(late, { caseId: truth.id, seriesId: series.id, grid }),
    [late, truth.id, series.id, grid],
  );
  const curves = useMemo(
    () =>
      read.predictions.map(({ name, pieces }, index): WallCurve => ({
        number: index + 1,
        pieces,
        ...(name === undefined ? {} : { name }),
      })),
    [read],
  );
  return (
    <div className="wall">
      <WallBoard session={session} curves={curves} />
      <WallCodes store={store} text={text} read={read} words={predictWords.wall} />
    </div>
  );
}

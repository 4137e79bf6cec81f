import { type PointerEvent, useMemo, useRef, useState } from 'react';
import { cutRecord } from '../../domain/cutRecord';
import { deriveTruthEntry } from '../../domain/prediction/entryGap';
import { deriveTruthValues } from '../../domain/prediction/truthValues';
import type { PredictionSession } from '../../state/predictionSession';
import { deriveWall, type WallCurve } from '../../view/prediction/deriveWall';
import { describeWall } from '../../view/prediction/describeWall';
import { findCurve, placeWall } from '../../view/prediction/placeWall';
import { nameInSentence } from '../../view/prediction/predictionTelling';
import { useRoom } from '../useRoom';
import { WallFigure } from './WallFigure';
import { nameOfCurve, WallNames } from './WallNames';

interface WallBoardProps {
  readonly session: PredictionSession;
  readonly curves: readonly WallCurve[];
}

/** How near a pointer must be to a curve to mean it. */
const REACH = 16;

/** The figure of the class with its sentences, its names, and the truth when the teacher shows it. */
export function WallBoard({ session, curves }: WallBoardProps) {
  const { truth, series, axis, grid, task, words, predictWords } = session;
  const { wall: wallWords } = predictWords;
  const column = useRef<HTMLDivElement>(null);
  const room = useRoom(column);
  const [isTold, setIsTold] = useState(false);
  const [held, setHeld] = useState<number>();
  const [pointed, setPointed] = useState<number>();
  const hidden = useMemo(() => deriveTruthValues(series, axis.frame, grid), [series, axis, grid]);
  const isIllustration = hidden.some((value) => value.isIllustrative);
  const known = useMemo(() => {
    if (isTold) return series;
    const cut = cutRecord(truth, { hiddenAfter: [task.from] });
    return cut.series.find(({ id }) => id === series.id) ?? series;
  }, [isTold, truth, task, series]);
  const view = useMemo(
    () => deriveWall(curves, known, grid, session),
    [curves, known, grid, session],
  );
  const { width } = room;
  const wall = useMemo(
    () => (width > 0 ? placeWall(view, axis, width, heightFor(width), words) : undefined),
    [view, axis, width, words],
  );
  const told = isTold && !isIllustration ? deriveTruthEntry(series, axis.frame, grid) : undefined;
  const sentences = useMemo(
    () => describeWall(curves, grid, told, session),
    [curves, grid, told, session],
  );
  const singled = pointed ?? held;
  const one = curves.find(({ number }) => number === singled);
  const at = (pointer: PointerEvent<SVGSVGElement>) => {
    if (!wall) return undefined;
    const box = pointer.currentTarget.getBoundingClientRect();
    const scale = wall.width / box.width;
    const [x, y] = [(pointer.clientX - box.left) * scale, (pointer.clientY - box.top) * scale];
    return findCurve(wall, view, x, y, REACH)?.number;
  };
  const [show, hide] = isIllustration
    ? [wallWords.showIllustrative, wallWords.hideIllustrative]
    : [wallWords.show, wallWords.hide];
  return (
    <section className="wall-board">
      <div ref={column} className="wall-room">
        {wall && (
          <WallFigure
            wall={wall}
            view={view}
            label={wallWords.figure(curves.length, nameInSentence(series))}
            disclaimer={
              isTold && isIllustration
                ? [words.figure.illustration, truth.disclaimer].filter((line) => line !== undefined)
                : []
            }
            singled={singled}
            predictWords={predictWords}
            pointed={(pointer) => {
              if (pointer.pointerType !== 'touch') setPointed(at(pointer));
            }}
            pressed={(pointer) => {
              const number = at(pointer);
              setHeld(number === held ? undefined : number);
            }}
            left={() => {
              setPointed(undefined);
            }}
          />
        )}
      </div>
      <p className="wall-key">
        {view.median && (
          <span className="median">{wallWords.medianOf(view.median.least, view.median.most)}</span>
        )}
        {one && <span className="singled">{nameOfCurve(one, wallWords)}</span>}
        {isTold && (
          <span className={isIllustration ? 'truth dashed' : 'truth'}>
            {isIllustration ? wallWords.truthIllustrative : wallWords.truth}
          </span>
        )}
      </p>
      {curves.length === 0 && <p className="wall-hint">{wallWords.empty}</p>}
      <div role="status" className="wall-summary">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {isTold && isIllustration && <p>{wallWords.notScored}</p>}
      </div>
      {hidden.length > 0 && (
        <button
          type="button"
          className="button wall-show"
          aria-pressed={isTold}
          onClick={() => {
            setIsTold(!isTold);
          }}
        >
          {isTold ? hide : show}
        </button>
      )}
      <WallNames
        curves={curves}
        held={held}
        singled={singled}
        hold={setHeld}
        point={setPointed}
        words={wallWords}
      />
    </section>
  );
}

function heightFor(width: number): number {
  return Math.round(Math.min(430, Math.max(260, width * 0.5)));
}

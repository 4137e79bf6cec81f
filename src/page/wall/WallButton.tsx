import { lazy, Suspense, useState } from 'react';
import type { PredictionSession } from '../../state/predictionSession';

const ClassWall = lazy(() => import('./ClassWall'));

/** For whoever collects the predictions of a class: opens the wall of the task. */
export function WallButton({ session }: { readonly session: PredictionSession }) {
  const [isOpen, setIsOpen] = useState(false);
  const { truth, task, shown, words, predictWords } = session;
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {predictWords.wall.title}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <ClassWall
            caseRecord={truth}
            task={task}
            unit={shown.unit}
            words={words}
            close={() => {
              setIsOpen(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

import { type CSSProperties, useEffect } from 'react';
import type { Lesson } from '../../domain/lesson';
import { PredictionContext } from '../../state/predictionSession';
import { stepAt } from '../../view/lesson/lessonPlace';
import { lessonWordsOf } from '../../words/enLesson';
import type { StageProps } from '../stageProps';
import { LessonCards } from './LessonCards';
import { LessonFigure } from './LessonFigure';
import { LessonHeader } from './LessonHeader';
import { LessonPanel } from './LessonPanel';
import { LessonTask } from './LessonTask';
import { NotesWindow } from './NotesWindow';
import { StoryCards } from './StoryCards';
import { useLessonKeys } from './useLessonKeys';
import { useLessonPlace } from './useLessonPlace';
import { useNotesWindow } from './useNotesWindow';
import { usePartPrediction } from './usePartPrediction';
import { usePresenting } from './usePresenting';
import { useShownPart } from './useShownPart';

/**
 * A lesson being played. The case is cut before anything is derived from it, so what is hidden is
 * nowhere on the page; the whole case does not leave this component.
 */
export function LessonPlayer(props: StageProps & { readonly lesson: Lesson }) {
  const { lesson, caseRecord: whole, words } = props;
  const say = lessonWordsOf(words);
  const walk = useLessonPlace(lesson, props.parameters);
  const step = stepAt(lesson, walk.place);
  const shown = useShownPart(whole, lesson, walk, props.parameters);
  const { part, caseRecord, parameters, told } = shown;
  const prediction = usePartPrediction(whole, lesson, step, part, parameters.unit, words);
  useLessonKeys(walk, document);
  const presenting = usePresenting();
  const notes = useNotesWindow();
  useEffect(() => {
    document.title = `${say.windowTitle(caseRecord.title, step?.title ?? '')} · ${words.appName}`;
    document.documentElement.lang = words.locale;
  }, [caseRecord.title, step?.title, say, words]);
  const { anchor: anchorId } = parameters;
  const { anchor: wished } = props.parameters;
  const isLost = wished !== undefined && !caseRecord.events.some(({ id }) => id === wished);
  const goOn = () => {
    if (walk.after) walk.open(walk.after);
  };
  const panel = (
    <LessonPanel
      lesson={lesson}
      caseId={whole.id}
      walk={walk}
      leave={props.close}
      ranges={{
        offered: part.ranges,
        chosen: shown.chosenRange,
        choose: shown.chooseRange,
        words: say,
      }}
      words={say}
      teaching={words.footer.teaching}
    >
      {prediction && (
        <LessonTask
          prediction={prediction}
          caseRecord={caseRecord}
          evidence={part.view.evidence}
          goOn={goOn}
          words={say}
        />
      )}
      <LessonCards
        caseRecord={caseRecord}
        anchorId={anchorId}
        pinned={parameters.event}
        isOpen={!part.question && !prediction}
        except={told}
        words={words}
        say={say}
      />
    </LessonPanel>
  );
  return (
    <div
      className={presenting.isPresenting ? 'lesson presenting' : 'lesson'}
      style={{ zoom: presenting.zoom, '--zoom': presenting.zoom } as CSSProperties}
    >
      <LessonHeader
        title={caseRecord.title}
        presenting={presenting}
        notes={notes}
        leave={props.close}
        words={words}
        say={say}
      />
      {!walk.isFound && (
        <p className="lesson-none" role="status">
          {say.wrongPlace(say.stepWord(parameters.step ?? '', parameters.part), walk.place.step)}
        </p>
      )}
      {isLost && (
        <p className="lesson-none" role="status">
          {words.notices.wrongAnchor(wished)}
        </p>
      )}
      <PredictionContext value={prediction?.session}>
        <LessonFigure
          {...props}
          caseRecord={caseRecord}
          parameters={parameters}
          compare={part.view.compare}
          isDrawing={prediction?.stage === 'drawn'}
          issues={[]}
          shows="chart"
          headline={null}
          hasControls={false}
          besideComes="first"
          beside={panel}
          under={
            told.length > 0 && (
              <StoryCards caseRecord={caseRecord} ids={told} anchorId={anchorId} words={words} />
            )
          }
        />
      </PredictionContext>
      {notes.opened && (
        <NotesWindow
          opened={notes.opened}
          title={lesson.title}
          lesson={lesson}
          walk={walk}
          close={notes.close}
          words={say}
        />
      )}
    </div>
  );
}

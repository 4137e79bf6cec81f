import { useMemo } from 'react';
import { UNHEARD } from '../../exchange/caseLog';
import { readLesson } from '../../exchange/lesson/readLesson';
import { presentLesson } from '../../state/presentLesson';
import { lessonWordsOf } from '../../words/enLesson';
import { CasePage } from '../CasePage';
import { Footer } from '../Footer';
import type { StageProps } from '../stageProps';
import { LessonPlayer } from './LessonPlayer';
import { LessonHeader } from './LessonHeader';
import './lesson.css';

/** The lesson of the case; where it has none, the case itself, and that is said. */
export default function LessonStage(props: StageProps) {
  const { caseRecord, log, words, close } = props;
  const lesson = useMemo(
    () => readLesson(presentLesson(log), caseRecord, UNHEARD),
    [log, caseRecord],
  );
  if (lesson) return <LessonPlayer {...props} lesson={lesson} />;
  const say = lessonWordsOf(words);
  return (
    <>
      <LessonHeader title={caseRecord.title} leave={close} words={words} say={say} />
      <p className="lesson-none" role="status">
        {say.noLesson}
      </p>
      <CasePage {...props} />
      <Footer source={caseRecord.source} words={words} />
    </>
  );
}

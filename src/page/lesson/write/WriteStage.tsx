import { useEffect, useMemo, useState } from 'react';
import { HighlightLayer } from '../../../chart/HighlightLayer';
import { VeilLayer } from '../../../chart/VeilLayer';
import type { CaseRecord } from '../../../domain/caseRecord';
import type { Lesson, StepView } from '../../../domain/lesson';
import { UNHEARD } from '../../../exchange/caseLog';
import { readLesson } from '../../../exchange/lesson/readLesson';
import { highlight } from '../../../state/highlight';
import { startEdits } from '../../../state/startEdits';
import { useWriterPlace, type WriterPlace } from '../../../state/writerPlace';
import type { PlacedFigure } from '../../../view/placedFigure';
import { lessonWriterWordsOf } from '../../../words/enLessonWriter';
import { CasePage } from '../../CasePage';
import type { StageProps } from '../../stageProps';
import { showPart } from './showPart';
import { useVeilOf } from './useVeilOf';
import { WritePanel } from './WritePanel';

const FIGURE = { layer: WriterLayer } as const;

/**
 * A lesson being written beside the figure: the author sets the figure, and the figure becomes a
 * step. The whole case is drawn, with what the open part points out and sets beside it.
 */
export default function WriteStage({ load: _, ...props }: StageProps) {
  const { caseRecord, issues, log, words, close } = props;
  const { key, opened, edited } = log;
  useEffect(() => {
    void startEdits(key, opened, words);
  }, [key, opened, words]);
  const place = useWriterPlace(key);
  const read = useMemo(
    () => edited && readLesson(edited.document.lesson, edited.caseRecord, UNHEARD),
    [edited],
  );
  const view = viewOf(read, place);
  const shown = useMemo(() => withEvidence(caseRecord, view), [caseRecord, view]);
  useEffect(() => {
    highlight(view?.highlight ?? []);
    return () => {
      highlight([]);
    };
  }, [view]);
  useVeilOf(caseRecord, view, lessonWriterWordsOf(words).hidden.veil);
  useViewOnArrival(caseRecord, view);
  // What is amiss with the lesson is said where it is written.
  const [ofLesson, ofCase] = [true, false].map((isLesson) =>
    issues.filter((issue) => issue.place.startsWith('lesson') === isLesson),
  );
  return (
    <CasePage
      {...props}
      caseRecord={shown}
      issues={ofCase ?? []}
      layout="with-sheet"
      figure={FIGURE}
      beside={
        edited ? (
          <WritePanel
            edited={edited}
            read={read}
            caseKey={key}
            place={place}
            notes={ofLesson ?? []}
            parameters={props.parameters}
            words={words}
            close={close}
          />
        ) : (
          <p role="status">{words.loading.sheet}</p>
        )
      }
    />
  );
}

function WriterLayer({ figure }: { readonly figure: PlacedFigure }) {
  return (
    <>
      <VeilLayer figure={figure} />
      <HighlightLayer figure={figure} />
    </>
  );
}

function viewOf(lesson: Lesson | undefined, { open }: WriterPlace): StepView | undefined {
  return open && lesson?.steps[open.step]?.parts[open.part]?.view;
}

function withEvidence(caseRecord: CaseRecord, view: StepView | undefined): CaseRecord {
  if (!view || view.evidence.length === 0) return caseRecord;
  return { ...caseRecord, events: [...caseRecord.events, ...view.evidence] };
}

/** Back from a preview the figure stands as the open step has it, and not as the case opens. */
function useViewOnArrival(caseRecord: CaseRecord, view: StepView | undefined): void {
  const [arrival] = useState({ caseRecord, view });
  useEffect(() => {
    if (arrival.view) showPart(arrival.caseRecord, arrival.view);
  }, [arrival]);
}

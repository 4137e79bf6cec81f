import { type CSSProperties, useEffect, useMemo, useState } from 'react';
import type { CaseRecord } from '../../domain/caseRecord';
import type { Lesson, OfferedRange, StepView } from '../../domain/lesson';
import { changeAddress } from '../../state/addressStore';
import { highlight } from '../../state/highlight';
import { applyPart } from '../../view/lesson/applyPart';
import { partAt, stepAt } from '../../view/lesson/lessonPlace';
import { partParameters } from '../../view/lesson/partParameters';
import { deriveShownKey } from '../../view/lesson/shownKeys';
import { lessonWordsOf } from '../../words/enLesson';
import { HighlightLayer } from '../../chart/HighlightLayer';
import { CasePage } from '../CasePage';
import type { StageProps } from '../stageProps';
import { LessonCards } from './LessonCards';
import { LessonHeader } from './LessonHeader';
import { LessonPanel } from './LessonPanel';
import { NotesWindow } from './NotesWindow';
import { StoryCards } from './StoryCards';
import { useLessonKeys } from './useLessonKeys';
import { useLessonPlace } from './useLessonPlace';
import { useNotesWindow } from './useNotesWindow';
import { usePresenting } from './usePresenting';

const FIGURE = { layer: HighlightLayer, hasOverview: false, mayShrink: true } as const;

/**
 * A lesson being played. The case is cut before anything is derived from it, so what is hidden is
 * nowhere on the page; the whole case does not leave this component.
 */
export function LessonPlayer(props: StageProps & { readonly lesson: Lesson }) {
  const { lesson, caseRecord: whole, parameters, words } = props;
  const say = lessonWordsOf(words);
  const walk = useLessonPlace(lesson, parameters);
  const { place, isFound } = walk;
  const step = stepAt(lesson, place);
  const part = partAt(lesson, place) ?? lesson.steps[0]?.parts[0];
  const [range, setRange] = useState<OfferedRange>();
  const offered = part?.ranges ?? [];
  const chosen = range && offered.includes(range) ? range : undefined;
  const caseRecord = useMemo(
    () => (part ? applyPart(whole, part, chosen) : whole),
    [whole, part, chosen],
  );
  const shownKey = useMemo(() => deriveShownKey(whole, part?.view.cut ?? {}), [whole, part]);
  const shown = useMemo(
    () => (part ? partParameters(caseRecord, part.view, shownKey, parameters) : parameters),
    [caseRecord, part, shownKey, parameters],
  );
  const told = useMemo(() => (part ? toldEvents(caseRecord, part.view) : []), [caseRecord, part]);
  useHighlights(part?.view.highlight, shownKey);
  usePinOnArrival(part?.view.pinnedEvent, parameters.event);
  useLessonKeys(walk, document);
  const presenting = usePresenting();
  const notes = useNotesWindow();
  useEffect(() => {
    document.title = `${say.windowTitle(caseRecord.title, step?.title ?? '')} · ${words.appName}`;
    document.documentElement.lang = words.locale;
  }, [caseRecord.title, step?.title, say, words]);
  return (
    <div
      className={presenting.isPresenting ? 'lesson presenting' : 'lesson'}
      style={{ zoom: presenting.zoom, '--zoom': presenting.zoom } as CSSProperties}
    >
      <LessonHeader
        title={caseRecord.title}
        presenting={presenting}
        notes={notes}
        leave={walk.leave}
        words={words}
        say={say}
      />
      {!isFound && (
        <p className="lesson-none" role="status">
          {say.wrongPlace(say.stepWord(parameters.step ?? '', parameters.part))}
        </p>
      )}
      <CasePage
        {...props}
        caseRecord={caseRecord}
        parameters={shown}
        issues={[]}
        shows="chart"
        headline={null}
        hasControls={false}
        besideComes="first"
        beside={
          <LessonPanel
            lesson={lesson}
            caseId={whole.id}
            walk={walk}
            ranges={{ offered, chosen, choose: setRange, words: say }}
            words={say}
            teaching={words.footer.teaching}
          >
            <LessonCards
              caseRecord={caseRecord}
              anchorId={shown.anchor}
              pinned={parameters.event}
              isOpen={!part?.question}
              except={told}
              words={words}
              say={say}
            />
          </LessonPanel>
        }
        figure={FIGURE}
        under={
          told.length > 0 && (
            <StoryCards caseRecord={caseRecord} ids={told} anchorId={shown.anchor} words={words} />
          )
        }
      />
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

/** Without a curve, what is pointed out and what others showed is there to be read. */
function toldEvents({ series, events }: CaseRecord, { highlight: keys }: StepView): string[] {
  if (series.length > 0) return [];
  return events
    .filter(({ id, kind }) => kind === 'evidence' || keys.includes(id))
    .map(({ id }) => id);
}

function useHighlights(
  keys: readonly string[] | undefined,
  shownKey: (key: string) => string | undefined,
): void {
  useEffect(() => {
    highlight((keys ?? []).map(shownKey).filter((key) => key !== undefined));
    return () => {
      highlight([]);
    };
  }, [keys, shownKey]);
}

/** A link to a step alone means the step with what is pinned there. */
function usePinOnArrival(pinned: string | undefined, event: string | undefined): void {
  const [arrival] = useState({ pinned, event });
  useEffect(() => {
    if (arrival.pinned !== undefined && arrival.event === undefined) {
      changeAddress({ event: arrival.pinned }, 'replace');
    }
  }, [arrival]);
}

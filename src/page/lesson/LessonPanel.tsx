import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Lesson } from '../../domain/lesson';
import { partAt, stepAt } from '../../view/lesson/lessonPlace';
import type { LessonWords } from '../../words/enLesson';
import { sayPlace } from '../../view/lesson/sayPlace';
import { LessonEnd } from './LessonEnd';
import { LessonNav } from './LessonNav';
import { LessonText } from './LessonText';
import { RangeChoice, type RangeChoiceProps } from './RangeChoice';
import { StepQuestion } from './StepQuestion';
import type { LessonWalk } from './useLessonPlace';

interface LessonPanelProps {
  readonly lesson: Lesson;
  /** Of the case, to keep answers apart. */
  readonly caseId: string;
  readonly walk: LessonWalk;
  readonly leave: () => void;
  readonly ranges: RangeChoiceProps;
  readonly words: LessonWords;
  /** What the page is for, which stands on every one. */
  readonly teaching: string;
  /** A prediction to draw or to look at, and the cards of the step. */
  readonly children?: ReactNode;
}

/** The text of a part beside the figure, what it asks, and the way on. */
export function LessonPanel(props: LessonPanelProps) {
  const { lesson, caseId, walk, leave, ranges, teaching, words, children } = props;
  const step = stepAt(lesson, walk.place);
  const part = partAt(lesson, walk.place);
  const heading = useRef<HTMLHeadingElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const placeKey = `${walk.place.step}.${walk.place.part}`;
  const lastKey = useRef(placeKey);
  const [endedAt, setEndedAt] = useState<string>();
  useEffect(() => {
    // The entry of the menu that led here is gone, and the focus with it.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (lastKey.current === placeKey) return;
    lastKey.current = placeKey;
    scroller.current?.scrollTo({ top: 0 });
    // On a phone the page itself is scrolled, and a new part begins with its text.
    if ((heading.current?.getBoundingClientRect().top ?? 0) < 0) window.scrollTo({ top: 0 });
    // A screen reader goes on at the new step; a reader at the keyboard keeps the button pressed.
    if (!document.activeElement?.closest('.lesson-nav')) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [placeKey]);
  if (!step || !part) return null;
  const isLast = walk.place.part === step.parts.length;
  return (
    <aside className="lesson-panel" aria-label={words.label}>
      {endedAt === placeKey ? (
        <LessonEnd
          lesson={lesson}
          startAgain={() => {
            walk.open({ step: 1, part: 1 });
          }}
          goBack={() => {
            setEndedAt(undefined);
          }}
          leave={leave}
          words={words}
        />
      ) : (
        <div className="lesson-scroll" ref={scroller}>
          <p className="lesson-place">
            {sayPlace(lesson, walk.place, words)}
            {step.minutes !== undefined && ` · ${words.minutes(step.minutes)}`}
          </p>
          <h1 ref={heading} tabIndex={-1}>
            {step.title}
          </h1>
          <div className="lesson-text">
            <LessonText text={part.text} />
          </div>
          <RangeChoice {...ranges} />
          {part.question && (
            <StepQuestion
              key={placeKey}
              question={part.question}
              answerKey={`${caseId} ${step.id} ${walk.place.part}`}
              words={words}
            />
          )}
          {children}
          {/* A source can tell what the parts before the last only ask. */}
          {isLast && step.sources.length > 0 && (
            <details className="lesson-sources">
              <summary>{words.sources}</summary>
              <ul>
                {step.sources.map((source) => (
                  <li key={source}>
                    <LessonText text={source} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      )}
      <p className="lesson-teaching">{teaching}</p>
      <LessonNav
        lesson={lesson}
        walk={walk}
        end={() => {
          setEndedAt(placeKey);
        }}
        words={words}
      />
    </aside>
  );
}

import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Lesson } from '../../domain/lesson';
import { partAt, stepAt } from '../../view/lesson/lessonPlace';
import type { LessonWords } from '../../words/enLesson';
import { sayPlace } from '../../view/lesson/sayPlace';
import { BackButton } from './BackButton';
import { LessonText } from './LessonText';
import { useLessonKeys } from './useLessonKeys';
import type { LessonWalk } from './useLessonPlace';

interface NotesWindowProps {
  readonly opened: Window;
  readonly title: string;
  readonly lesson: Lesson;
  readonly walk: LessonWalk;
  readonly close: () => void;
  readonly words: LessonWords;
}

/**
 * The speaker's notes in a window of their own, which steps the lesson as the first one does. It is
 * drawn from here and loads nothing, so that a case that is open in this tab alone has its notes
 * too.
 */
export function NotesWindow({ opened, title, lesson, walk, close, words }: NotesWindowProps) {
  useLessonKeys(walk, opened.document);
  useEffect(() => followDisplay(opened.document), [opened]);
  useEffect(() => {
    dressPage(opened.document, words.notesTitle(title));
    // The second window goes with the lesson, and the lesson hears when it is closed by hand.
    const watch = setInterval(() => {
      if (opened.closed) close();
    }, 500);
    const closeBoth = () => {
      opened.close();
    };
    window.addEventListener('pagehide', closeBoth);
    return () => {
      clearInterval(watch);
      window.removeEventListener('pagehide', closeBoth);
      opened.close();
    };
  }, [opened, title, close, words]);
  return createPortal(<Notes lesson={lesson} walk={walk} words={words} />, opened.document.body);
}

/** The second window looks as the first does. */
function dressPage(page: Document, title: string): void {
  page.title = title;
  page.documentElement.lang = document.documentElement.lang;
  page.body.className = 'lesson-notes';
  for (const sheet of document.querySelectorAll('style, link[rel="stylesheet"]')) {
    page.head.append(page.importNode(sheet, true));
  }
}

/** Theme and contrast, as they stand and as they change; returns how to stop. */
function followDisplay(page: Document): () => void {
  const { documentElement } = document;
  const follow = () => {
    Object.assign(page.documentElement.dataset, documentElement.dataset);
  };
  const observer = new MutationObserver(follow);
  observer.observe(documentElement, { attributes: true });
  follow();
  return () => {
    observer.disconnect();
  };
}

function Notes({ lesson, walk, words }: Pick<NotesWindowProps, 'lesson' | 'walk' | 'words'>) {
  const { place, after, open } = walk;
  const step = stepAt(lesson, place);
  const part = partAt(lesson, place);
  const planned = lesson.steps.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
  const coming = after && stepAt(lesson, after);
  const followsWithin = after?.step === place.step;
  return (
    <main>
      <p className="notes-place">
        {sayPlace(lesson, place, words)}
        {step?.minutes !== undefined && ` · ${words.minutes(step.minutes)}`}
        {' · '}
        <Elapsed planned={planned} words={words} />
      </p>
      <h1>{step?.title}</h1>
      {place.step === 1 && place.part === 1 && lesson.about !== undefined && <p>{lesson.about}</p>}
      {part?.notes === undefined ? <p>{words.noNotes}</p> : <LessonText text={part.notes} />}
      {coming && (
        <p className="notes-next">
          {words.notesNext(
            followsWithin ? (partAt(lesson, after)?.label ?? words.showMore) : coming.title,
          )}
        </p>
      )}
      <p className="notes-ways">
        <BackButton walk={walk} words={words} />
        <button
          type="button"
          className="button"
          disabled={!after}
          onClick={() => {
            if (after) open(after);
          }}
        >
          {words.next}
        </button>
      </p>
    </main>
  );
}

/** Minutes since the notes were opened, beside those that the lesson is planned for. */
function Elapsed({ planned, words }: { readonly planned: number; readonly words: LessonWords }) {
  const [minutes, setMinutes] = useState(0);
  useEffect(() => {
    const clock = setInterval(() => {
      setMinutes((last) => last + 1);
    }, 60_000);
    return () => {
      clearInterval(clock);
    };
  }, []);
  const gone = words.minutes(minutes);
  return planned > 0 ? words.elapsed(gone, words.minutes(planned)) : gone;
}

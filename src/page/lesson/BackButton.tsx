import type { LessonWords } from '../../words/enLesson';
import type { LessonWalk } from './useLessonPlace';

/** To the part before; there is none before the first. */
export function BackButton({
  walk: { before, open },
  words,
}: {
  readonly walk: LessonWalk;
  readonly words: LessonWords;
}) {
  return (
    <button
      type="button"
      className="button"
      disabled={!before}
      onClick={() => {
        if (before) open(before);
      }}
    >
      {words.back}
    </button>
  );
}

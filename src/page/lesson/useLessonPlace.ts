import { useMemo } from 'react';
import type { Lesson } from '../../domain/lesson';
import { openStepAddress } from '../../state/addressStore';
import type { UrlParameters } from '../../state/urlParameters';
import {
  type LessonPlace,
  partAt,
  placeAfter,
  placeBefore,
  resolvePlace,
} from '../../view/lesson/lessonPlace';

/** Where the reader is in a lesson, as the address has it, and ways on. */
export interface LessonWalk {
  readonly place: LessonPlace;
  readonly isFound: boolean;
  readonly after: LessonPlace | undefined;
  readonly before: LessonPlace | undefined;
  readonly open: (place: LessonPlace) => void;
}

export function useLessonPlace(
  lesson: Lesson,
  { step, part }: Pick<UrlParameters, 'step' | 'part'>,
): LessonWalk {
  return useMemo(() => {
    const { isFound, ...place } = resolvePlace(lesson, {
      ...(step === undefined ? {} : { step }),
      ...(part === undefined ? {} : { part }),
    });
    return {
      place,
      isFound,
      after: placeAfter(lesson, place),
      before: placeBefore(lesson, place),
      open: (to) => {
        openPlace(lesson, to);
      },
    };
  }, [lesson, step, part]);
}

/** Each place has an address, with what is pinned there, so that letting go is a choice like others. */
function openPlace(lesson: Lesson, place: LessonPlace): void {
  const event = partAt(lesson, place)?.view.pinnedEvent;
  openStepAddress({
    step: String(place.step),
    ...(place.part > 1 ? { part: String(place.part) } : {}),
    ...(event === undefined ? {} : { event }),
  });
}

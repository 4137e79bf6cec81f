import { describe, expect, it } from 'vitest';
import type { Lesson, LessonPart } from '../../../src/domain/lesson';
import { placeAfter, placeBefore, resolvePlace } from '../../../src/view/lesson/lessonPlace';

const part: LessonPart = {
  text: 'a',
  ranges: [],
  view: { cut: {}, highlight: [], evidence: [], compare: [] },
};

/** A lesson whose steps have as many parts as is said. */
function lessonOf(...parts: number[]): Lesson {
  return {
    title: 'A lesson',
    objectives: [],
    steps: parts.map((count, index) => ({
      id: `s${index}`,
      title: 'A step',
      sources: [],
      parts: Array.from({ length: count }, () => part),
    })),
  };
}

const lesson = lessonOf(1, 3, 2);

describe('the place in a lesson', () => {
  it.each([
    [{}, { step: 1, part: 1, isFound: true }],
    [{ step: '2' }, { step: 2, part: 1, isFound: true }],
    [
      { step: '2', part: '3' },
      { step: 2, part: 3, isFound: true },
    ],
    [
      { step: '2', part: '4' },
      { step: 2, part: 1, isFound: false },
    ],
    [
      { step: '2', part: '0' },
      { step: 2, part: 1, isFound: false },
    ],
    [{ step: '4' }, { step: 1, part: 1, isFound: false }],
    [{ step: '0' }, { step: 1, part: 1, isFound: false }],
    [{ step: '-1' }, { step: 1, part: 1, isFound: false }],
    [{ step: '1.5' }, { step: 1, part: 1, isFound: false }],
    [{ step: 'one' }, { step: 1, part: 1, isFound: false }],
    [{ step: '99999999999' }, { step: 1, part: 1, isFound: false }],
  ])('of the address %j is %j', (address, place) => {
    expect(resolvePlace(lesson, address)).toEqual(place);
  });

  it('goes through every part to the end, and back the same way', () => {
    const walked = [{ step: 1, part: 1 }];
    for (let next = placeAfter(lesson, walked[0]!); next; next = placeAfter(lesson, next)) {
      walked.push(next);
    }
    expect(walked.map(({ step, part: at }) => `${step}.${at}`)).toEqual([
      ...['1.1', '2.1', '2.2', '2.3', '3.1', '3.2'],
    ]);
    const back = [walked.at(-1)!];
    for (let next = placeBefore(lesson, back[0]!); next; next = placeBefore(lesson, next)) {
      back.push(next);
    }
    expect(back.reverse()).toEqual(walked);
  });
});

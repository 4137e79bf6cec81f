import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCaseFile } from '../../../src/exchange/caseDocument/writeCaseFile';
import type { CaseFile } from '../../../src/exchange/caseFile';
import { applyEdit, applyEdits, reverseEdit } from '../../../src/exchange/edits/applyEdit';
import type { CaseEdit } from '../../../src/exchange/edits/caseEdit';
import {
  deriveLessonEdit,
  deriveStepEdit,
  deriveWholeLessonEdit,
} from '../../../src/exchange/edits/deriveLessonEdit';
import { mergeEdits } from '../../../src/exchange/edits/mergeEdits';
import { readEdited } from '../../../src/exchange/edits/readEdited';
import { writeEdited } from '../../../src/exchange/edits/writeEdited';
import { lessonOf } from '../../../src/exchange/lesson/lessonOf';
import type { LessonInFile, StepInFile } from '../../../src/exchange/lesson/lessonFile';
import { anyLesson, anyStep } from '../lesson/arbitraryLesson';
import { fileOf } from '../fileOf';

const wish = fc.record({
  kind: fc.constantFrom('add', 'delete', 'move', 'change', 'part', 'head', 'drop', 'begin'),
  place: fc.nat({ max: 20 }),
  goal: fc.nat({ max: 20 }),
  step: anyStep('new'),
  lesson: anyLesson,
});
type Wish = typeof wish extends fc.Arbitrary<infer T> ? T : never;

/** An edit of the lesson as a wish has it; none where it has nothing to work on. */
function editFor(document: CaseFile, wished: Wish, at: number): CaseEdit | undefined {
  const lesson = lessonOf(document);
  if (!lesson || wished.kind === 'begin') return deriveWholeLessonEdit(document, wished.lesson);
  const { length } = lesson.steps;
  const index = wished.place % length;
  const step = lesson.steps[index]!;
  switch (wished.kind) {
    case 'add':
      return {
        kind: 'addStep',
        index: wished.place % (length + 1),
        step: { ...wished.step, id: `new-${at}` },
      };
    case 'delete':
      return { kind: 'deleteStep', index, step };
    case 'move':
      return { kind: 'moveStep', step: step.id, index, newIndex: wished.goal % length };
    case 'change':
      return deriveStepEdit(lesson, index, { ...wished.step, id: step.id });
    case 'part': {
      const place = wished.goal % Math.max(step.then?.length ?? 0, 1);
      const part = step.then?.[place];
      const then = part && step.then?.with(place, { ...part, text: `${part.text} more` });
      return deriveStepEdit(lesson, index, { ...step, ...(then ? { then } : {}) });
    }
    case 'head':
      return deriveLessonEdit(lesson, wished.lesson);
    case 'drop':
      return deriveWholeLessonEdit(document, undefined);
  }
}

const step = (id: string, more: Partial<StepInFile> = {}): StepInFile => ({
  id,
  title: id,
  text: 'Look.',
  ...more,
});
const anyCourse = fc
  .tuple(fc.option(anyLesson, { nil: undefined }), fc.array(wish, { maxLength: 12 }))
  .map(([lesson, wishes]) => {
    const original = fileOf(lesson ? { lesson, 'x-tool': 1 } : {}) as unknown as CaseFile;
    const log: CaseEdit[] = [];
    const states = [original];
    wishes.forEach((wished, at) => {
      const present = states.at(-1)!;
      const edit = editFor(present, wished, at);
      if (!edit) return;
      log.push(edit);
      states.push(applyEdit(present, edit)!);
    });
    return { original, log, states, present: states.at(-1)! };
  });

const text = (document: CaseFile | undefined) => JSON.stringify(document);

describe('edits of a lesson', () => {
  it('go back one by one to what was before, with the order of every key', () => {
    let made = 0;
    fc.assert(
      fc.property(anyCourse, ({ log, states }) => {
        log.toReversed().forEach((edit, back) => {
          made += 1;
          const after = states[states.length - 1 - back]!;
          expect(text(applyEdit(after, reverseEdit(edit)))).toBe(
            text(states[states.length - 2 - back]),
          );
        });
      }),
    );
    expect(made).toBeGreaterThan(100);
  });

  it('lead from a saved file back to its original, however often it is saved', () => {
    fc.assert(
      fc.property(anyCourse, ({ original, log, present }) => {
        const saved = writeCaseFile(writeEdited(present, log));
        const read = readEdited(JSON.parse(saved) as CaseFile);
        expect(read.isLogSound).toBe(true);
        expect(read.document).toEqual(present);
        expect(read.original).toEqual(original);
        expect(writeCaseFile(writeEdited(read.document, read.log))).toBe(saved);
      }),
    );
  });

  it('say the same made one after the other or merged, as far as they can be merged', () => {
    const notes = fc.option(fc.constantFrom('a', 'b'), { nil: undefined });
    const withNotes = (text: string | undefined) =>
      step('one', { ...(text === undefined ? {} : { notes: text }), 'x-a': 1 } as object);
    let merges = 0;
    fc.assert(
      fc.property(notes, notes, notes, (...texts) => {
        const states = texts.map((said): LessonInFile => ({
          title: 'A',
          steps: [withNotes(said)],
        }));
        const [before, between, after] = states.map(
          (one) => fileOf({ lesson: one }) as unknown as CaseFile,
        );
        const first = deriveStepEdit(states[0]!, 0, states[1]!.steps[0]!);
        const next = deriveStepEdit(states[1]!, 0, states[2]!.steps[0]!);
        const merged = first && next && mergeEdits(first, next);
        if (merged === undefined) return;
        merges += 1;
        const made = applyEdits(before!, merged === 'none' ? [] : [merged]);
        expect(made).toEqual(after);
        expect(between).not.toEqual(before);
        if (merged !== 'none') expect(applyEdit(made!, reverseEdit(merged))).toEqual(before);
      }),
    );
    expect(merges).toBeGreaterThan(10);
  });
});

const lesson: LessonInFile = {
  title: 'A lesson',
  steps: [step('one', { then: [{ text: 'a' }, { text: 'b' }] }), step('two')],
};
const withLesson = fileOf({ lesson }) as unknown as CaseFile;

describe('the log', () => {
  it('holds of one letter in a part that text alone', () => {
    const [first] = lesson.steps;
    const to = { ...first!, then: [{ text: 'a' }, { text: 'bc' }] };
    expect(deriveStepEdit(lesson, 0, to)).toEqual({
      kind: 'changeStep',
      step: 'one',
      index: 0,
      part: 1,
      fields: [{ key: 'text', at: 0, from: 'b', to: 'bc' }],
    });
  });

  it('holds of letter after letter in one visit the first and the last', () => {
    const edits = ['Look h', 'Look her', 'Look here'].reduce<CaseEdit[]>((log, typed, at) => {
      const before =
        at === 0
          ? lesson
          : {
              ...lesson,
              steps: [lesson.steps[0]!, step('two', { text: ['Look h', 'Look her'][at - 1]! })],
            };
      const next = deriveStepEdit(before, 1, step('two', { text: typed }))!;
      const last = log.at(-1);
      const merged = last && mergeEdits(last, next);
      return merged && merged !== 'none' ? [merged] : [next];
    }, []);
    expect(edits).toEqual([
      {
        kind: 'changeStep',
        step: 'two',
        index: 1,
        fields: [{ key: 'text', at: 2, from: 'Look.', to: 'Look here' }],
      },
    ]);
  });

  it('holds nothing where a step is as it was', () => {
    expect(deriveStepEdit(lesson, 1, step('two'))).toBeUndefined();
    expect(deriveStepEdit(lesson, 7, step('two'))).toBeUndefined();
    expect(deriveLessonEdit(lesson, { title: 'A lesson' })).toBeUndefined();
  });
});

describe('an edit of a lesson that does not fit', () => {
  it.each<[string, CaseEdit]>([
    ['another step', { kind: 'moveStep', step: 'two', index: 0, newIndex: 1 }],
    ['a step that is not there', { kind: 'deleteStep', index: 2, step: step('two') }],
    ['a place beyond the end', { kind: 'moveStep', step: 'two', index: 1, newIndex: 2 }],
    [
      'a part that is not there',
      {
        kind: 'changeStep',
        step: 'one',
        index: 0,
        part: 2,
        fields: [{ key: 'text', at: 0, from: 'b', to: 'c' }],
      },
    ],
    [
      'another title',
      { kind: 'changeLesson', fields: [{ key: 'title', at: 0, from: 'B', to: 'C' }] },
    ],
  ])('is not made: %s', (_, edit) => {
    expect(applyEdit(withLesson, edit)).toBeUndefined();
  });

  it.each([undefined, 'a lesson', { steps: 'none' }])(
    'is not made where the lesson is %j',
    (odd) => {
      const document = fileOf({ lesson: odd }) as unknown as CaseFile;
      const edit: CaseEdit = { kind: 'addStep', index: 0, step: step('one') };
      expect(applyEdit(document, edit)).toBeUndefined();
    },
  );

  it('sets its log aside and not the case, where somebody changed the lesson beside it', () => {
    const edit = deriveStepEdit(lesson, 1, step('two', { text: 'Look here.' }))!;
    const saved = writeEdited(applyEdit(withLesson, edit)!, [edit]);
    const read = readEdited({ ...saved, lesson: { ...lesson, steps: [step('other')] } });
    expect(read.isLogSound).toBe(false);
  });
});

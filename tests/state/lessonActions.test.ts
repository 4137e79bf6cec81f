import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../src/exchange/caseFile';
import { deriveStepEdit, deriveWholeLessonEdit } from '../../src/exchange/edits/deriveLessonEdit';
import { lessonOf } from '../../src/exchange/lesson/lessonOf';
import type { StepInFile } from '../../src/exchange/lesson/lessonFile';
import { createEditActions, openEditedCase } from '../../src/state/editActions';
import { readEditedCase } from '../../src/state/editedCases';
import { en } from '../../src/words/en';
import { caseIn, fileOf } from '../exchange/fileOf';

let count = 0;

/** A case with this lesson, opened for edits under a key of its own. */
function openLesson(lesson: unknown) {
  count += 1;
  const key = `lesson-${count}`;
  const file = fileOf(lesson === undefined ? {} : { lesson });
  openEditedCase(key, { text: JSON.stringify(file), caseRecord: caseIn(file), issues: [] }, en);
  const present = () => readEditedCase(key)!;
  const actions = createEditActions(key, en);
  const change = (to: StepInFile, visit?: string) =>
    actions.commit(deriveStepEdit(lessonOf(present().document)!, 0, to)!, visit);
  return { present, change, ...actions };
}

const step = { id: 'one', title: 'One', text: 'Look.' };
const lesson = { title: 'A lesson', steps: [step] };
const stepOf = (document: CaseFile) => lessonOf(document)?.steps[0];

describe('a lesson that is edited', () => {
  it('begins as an edit of its case, and goes with it', () => {
    const { present, commit, undo, redo } = openLesson(undefined);
    expect(commit(deriveWholeLessonEdit(present().document, lesson)!)).toEqual([]);
    expect(present().saved.lesson).toEqual(lesson);
    undo();
    expect(present().saved).not.toHaveProperty('lesson');
    redo();
    expect(present().saved.lesson).toEqual(lesson);
  });

  it('takes all that was typed in one visit as one edit', () => {
    const { present, change, undo } = openLesson(lesson);
    for (const text of ['Look h', 'Look her', 'Look here']) change({ ...step, text }, 'visit');
    expect(present().log).toHaveLength(1);
    undo();
    expect(stepOf(present().document)).toEqual(step);
  });

  it('stays as it was where the edit would set it aside, and says why', () => {
    const { present, change } = openLesson(lesson);
    expect(change({ ...step, text: '' })).toEqual([
      expect.objectContaining({
        severity: 'refuse',
        place: 'lesson.steps[0].text',
        found: '""',
        expected: 'a text that is not empty',
      }),
    ]);
    expect(present().log).toEqual([]);
  });

  it('cannot lose its last step', () => {
    const { commit } = openLesson(lesson);
    const [issue] = commit({ kind: 'deleteStep', index: 0, step });
    expect(issue?.place).toBe('lesson.steps');
  });

  it('that came with a slip in it stands in the way of no other edit, and can be replaced', () => {
    const { present, commit } = openLesson({ title: 'A lesson' });
    const fields = [{ key: 'title', at: 2, from: 'A specimen', to: 'Another' }];
    expect(commit({ kind: 'changeCase', fields })).toEqual([]);
    expect(present().issues.map(({ place }) => place)).toEqual(['lesson.steps']);
    expect(commit(deriveWholeLessonEdit(present().document, lesson)!)).toEqual([]);
    expect(present().issues).toEqual([]);
  });

  it('notes what the case does not know, as an opened file does', () => {
    const { present, change } = openLesson(lesson);
    expect(change({ ...step, view: { event: 'scan' } })).toEqual([]);
    expect(present().issues.map(({ place }) => place)).toEqual(['lesson.steps[0].view.event']);
  });
});

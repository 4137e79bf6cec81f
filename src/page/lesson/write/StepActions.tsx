import { deriveWholeLessonEdit } from '../../../exchange/edits/deriveLessonEdit';
import { copyStep } from '../../../exchange/lesson/write/createStep';
import { announce } from '../../../state/announcement';
import type { PartTools } from './writerTools';

/** A step once more, or gone. */
export function StepActions({ tools }: { readonly tools: PartTools }) {
  const { edited, lesson, step, index, commit, go, say } = tools;
  const isOnly = lesson.steps.length === 1;
  return (
    <div className="writer-actions">
      <button
        type="button"
        className="button"
        onClick={() => {
          const copy = copyStep(step, say.step.copyTitle(step.title), lesson);
          const refusal = commit({ kind: 'addStep', index: index + 1, step: copy });
          announce(refusal ?? say.step.copied);
          if (refusal !== undefined) return;
          go({ section: 'steps', open: { step: index + 1, part: 0 }, isNew: true });
        }}
      >
        {say.step.copy}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => {
          const refusal = commit(
            isOnly
              ? deriveWholeLessonEdit(edited.document, undefined)
              : { kind: 'deleteStep', index, step },
          );
          announce(refusal ?? (isOnly ? say.step.deletedLast : say.step.deleted));
          if (refusal === undefined) go({ section: 'steps', left: index });
        }}
      >
        {say.step.delete}
      </button>
    </div>
  );
}

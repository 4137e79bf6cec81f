import { openStepAddress } from '../../../state/addressStore';
import type { PartTools } from './writerTools';

/** Where among the steps the open one is, and the ways to the others and to the player. */
export function StepWays({ tools }: { readonly tools: PartTools }) {
  const { lesson, index, place, view, go, say } = tools;
  const all = lesson.steps.length;
  const openAt = (step: number) => () => {
    go({ section: 'steps', open: { step, part: 0 } });
  };
  return (
    <div className="writer-ways">
      <h3 tabIndex={-1}>{say.step.place(index + 1, all)}</h3>
      <button
        type="button"
        className="button"
        onClick={() => {
          go({ section: 'steps', left: index });
        }}
      >
        {say.step.back}
      </button>
      <button
        type="button"
        className="button"
        aria-label={say.step.previous}
        disabled={index === 0}
        onClick={openAt(index - 1)}
      >
        {'‹'}
      </button>
      <button
        type="button"
        className="button"
        aria-label={say.step.next}
        disabled={index === all - 1}
        onClick={openAt(index + 1)}
      >
        {'›'}
      </button>
      <button
        type="button"
        className="button writer-preview"
        onClick={() => {
          go({ section: 'steps', open: { step: index, part: place } });
          openStepAddress({
            step: String(index + 1),
            ...(place > 0 ? { part: String(place + 1) } : {}),
            ...(view.event === undefined ? {} : { event: view.event }),
          });
        }}
      >
        {say.step.preview}
      </button>
    </div>
  );
}

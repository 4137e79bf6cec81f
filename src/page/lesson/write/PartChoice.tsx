import { partsOf, withoutPart, withPartAfter } from '../../../exchange/lesson/write/stepParts';
import { announce } from '../../../state/announcement';
import { Choice } from '../../Choice';
import type { PartTools } from './writerTools';

/** The parts of a step: which one is open, one more, one less. */
export function PartChoice({ tools }: { readonly tools: PartTools }) {
  const { step, index, place, changeStep, go, say } = tools;
  const parts = partsOf(step);
  const openPart = (part: number) => {
    go({ section: 'steps', open: { step: index, part } });
  };
  return (
    <div className="writer-parts">
      {parts.length > 1 && (
        <Choice
          label={say.part.label}
          options={parts.map((_, at) => ({ value: String(at), label: say.part.name(at + 1) }))}
          value={String(place)}
          choose={(value) => {
            openPart(Number(value));
          }}
        />
      )}
      <button
        type="button"
        className="button"
        title={say.part.addHint}
        onClick={() => {
          const refusal = changeStep(withPartAfter(step, place, { text: say.newText }));
          announce(refusal ?? say.part.added(place + 2));
          if (refusal === undefined) openPart(place + 1);
        }}
      >
        {say.part.add}
      </button>
      {place > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => {
            const refusal = changeStep(withoutPart(step, place));
            announce(refusal ?? say.part.deleted);
            if (refusal === undefined) openPart(place - 1);
          }}
        >
          {say.part.delete}
        </button>
      )}
    </div>
  );
}

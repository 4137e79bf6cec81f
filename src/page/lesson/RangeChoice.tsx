import type { OfferedRange } from '../../domain/lesson';
import type { LessonWords } from '../../words/enLesson';
import { Choice } from '../Choice';

export interface RangeChoiceProps {
  readonly offered: readonly OfferedRange[];
  readonly chosen: OfferedRange | undefined;
  readonly choose: (range: OfferedRange | undefined) => void;
  readonly words: LessonWords;
}

const OWN = 'own';

/** The ranges that values can be read by, the case's own first. */
export function RangeChoice({ offered, chosen, choose, words }: RangeChoiceProps) {
  if (offered.length === 0) return null;
  return (
    <div className="lesson-ranges">
      <p>{words.ranges}</p>
      <Choice
        label={words.ranges}
        options={[
          { value: OWN, label: words.ownRange },
          ...offered.map(({ label }, index) => ({ value: String(index), label })),
        ]}
        value={chosen ? String(offered.indexOf(chosen)) : OWN}
        choose={(value) => {
          choose(value === OWN ? undefined : offered[Number(value)]);
        }}
      />
    </div>
  );
}

import type { SharedAnalyte } from '../../domain/comparison/sharedAnalytes';
import type { CompareWords } from '../../words/enCompare';
import { Choice } from '../Choice';

/** The choices of a comparison that are not in the address. */
export interface CompareChoices {
  /** The key of what is drawn, or `ALL_ANALYTES`. */
  readonly analyte: string;
  readonly isRelative: boolean;
}

export const ALL_ANALYTES = ' all';

interface CompareControlsProps {
  readonly shared: readonly SharedAnalyte[];
  readonly choices: CompareChoices;
  readonly choose: (choices: CompareChoices) => void;
  /** The cases without both bounds of a range: with any of them values have no place by it. */
  readonly untold: readonly string[];
  readonly say: CompareWords;
}

/** What is compared, and whether as measured or by the range of each case. */
export function CompareControls(props: CompareControlsProps) {
  const { shared, choices, choose, untold, say } = props;
  return (
    <>
      {shared.length > 1 && (
        <Choice
          label={say.analyte}
          options={[
            ...shared.map(({ key, name }) => ({ value: key, label: name })),
            { value: ALL_ANALYTES, label: say.allAnalytes },
          ]}
          value={choices.analyte}
          choose={(analyte) => {
            choose({ ...choices, analyte });
          }}
        />
      )}
      {untold.length > 0 ? (
        <span className="factor">{say.relative.untold(untold)}</span>
      ) : (
        <Choice
          label={say.relative.label}
          options={[
            { value: 'absolute', label: say.relative.absolute },
            { value: 'own', label: say.relative.own },
          ]}
          value={choices.isRelative ? 'own' : 'absolute'}
          choose={(value) => {
            choose({ ...choices, isRelative: value === 'own' });
          }}
        />
      )}
    </>
  );
}

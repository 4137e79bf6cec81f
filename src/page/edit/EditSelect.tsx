import { FieldFrame, type FieldFrameProps } from './FieldFrame';

export interface EditOption {
  readonly value: string;
  readonly label: string;
}

interface EditSelectProps extends FieldFrameProps {
  readonly options: readonly EditOption[];
}

/** A choice from a list, made at once. */
export function EditSelect({ options, ...frame }: EditSelectProps) {
  const { state } = frame;
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <select
          {...control}
          value={state.text}
          onFocus={state.focus}
          onChange={(change) => {
            state.choose(change.target.value);
          }}
          onKeyDown={(press) => {
            if (press.key !== 'Escape' || !state.isDirty) return;
            press.preventDefault();
            press.stopPropagation();
            state.cancel();
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

/** A choice among words of a catalogue, as it lists them. */
export function optionsFrom(words: Readonly<Record<string, string>>): EditOption[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

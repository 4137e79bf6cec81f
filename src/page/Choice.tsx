/** One button of several of which one is pressed. */
export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly ChoiceOption[];
  /** Absent where none of the options describes what is shown. */
  readonly value: string | undefined;
  readonly choose: (value: string) => void;
}

/** A row of buttons joined into one control, the pressed one marked for eye and ear. */
export function Choice({ label, options, value, choose }: ChoiceProps) {
  return (
    <div className="choice" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => {
            choose(option.value);
          }}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}

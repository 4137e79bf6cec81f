interface CheckListProps {
  readonly title: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly isOn: boolean;
  }[];
  readonly toggle: (value: string, isOn: boolean) => void;
}

/** Things of a list, each ticked or not. */
export function CheckList({ title, options, toggle }: CheckListProps) {
  if (options.length === 0) return null;
  return (
    <fieldset className="writer-checks">
      <legend>{title}</legend>
      {options.map(({ value, label, isOn }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={isOn}
            onChange={(change) => {
              toggle(value, change.target.checked);
            }}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

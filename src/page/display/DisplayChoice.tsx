import { useId } from 'react';

interface DisplayOption {
  /** `undefined` leaves it to the system. */
  readonly value: string | undefined;
  readonly label: string;
  /** The language the label is in, where it is not that of the page. */
  readonly lang?: string;
}

interface DisplayChoiceProps {
  readonly legend: string;
  /** The system's first. */
  readonly options: readonly DisplayOption[];
  /** A value that is none of the options counts as the system's. */
  readonly chosen: string | undefined;
  readonly choose: (value: string | undefined) => void;
}

/** One choice as radios, so that one key moves between them and what holds is seen at once. */
export function DisplayChoice({ legend, options, chosen, choose }: DisplayChoiceProps) {
  const name = useId();
  const held = options.some(({ value }) => value === chosen) ? chosen : undefined;
  return (
    <fieldset className="display-choice">
      <legend>{legend}</legend>
      {options.map(({ value, label, lang }) => (
        <label key={value ?? ''} lang={lang}>
          <input
            type="radio"
            name={name}
            checked={value === held}
            onChange={() => {
              choose(value);
            }}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

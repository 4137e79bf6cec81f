import { type ReactNode, useId } from 'react';

interface Described {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: 'true';
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly children: (described: Described) => ReactNode;
}

/** A field with its label, a hint, and what is wrong with it. */
export function Field({ label, hint, problem, children }: FieldProps) {
  const id = useId();
  const note = problem ?? hint;
  return (
    <div className="labelled-field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        ...(note === undefined ? {} : { 'aria-describedby': `${id}-note` }),
        ...(problem === undefined ? {} : { 'aria-invalid': 'true' }),
      })}
      {note !== undefined && (
        <span id={`${id}-note`} className={problem === undefined ? 'hint' : 'problem'}>
          {note}
        </span>
      )}
    </div>
  );
}

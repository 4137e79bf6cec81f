import { type ReactNode, useId } from 'react';
import { revealError } from './revealError';
import type { FieldState } from './useDrafts';

/** What a field shows around its control. */
export interface FieldFrameProps {
  readonly label: string;
  readonly state: FieldState;
  /** The column says it already; the label is then for the ear alone. */
  readonly isLabelHidden?: boolean;
  readonly hint?: string | undefined;
  /** The id of the place that shows the error, where the column is too narrow for it. */
  readonly errorAt?: string;
  /** What stood here in the original, and the way back. */
  readonly was?: ReactNode;
}

interface ControlProps {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby'?: string;
}

/** A labelled control with what is wrong with it and what helps, each tied to it for the ear. */
export function FieldFrame(
  props: FieldFrameProps & { readonly children: (control: ControlProps) => ReactNode },
) {
  const { label, state, isLabelHidden = false, hint, errorAt, was, children } = props;
  const id = useId();
  const errorId = errorAt ?? `${id}-error`;
  const notes = [
    state.error === undefined ? undefined : errorId,
    hint === undefined ? undefined : `${id}-hint`,
  ].filter((note) => note !== undefined);
  return (
    <div className="edit-field">
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {children({
        id,
        'aria-invalid': state.error !== undefined,
        ...(notes.length > 0 ? { 'aria-describedby': notes.join(' ') } : {}),
      })}
      {state.error !== undefined && errorAt === undefined && (
        <p id={errorId} ref={revealError} className="edit-error" role="alert">
          {state.error}
        </p>
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="edit-hint">
          {hint}
        </p>
      )}
      {was}
    </div>
  );
}

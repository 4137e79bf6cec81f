import type { ChangeEvent, KeyboardEvent } from 'react';
import { FieldFrame, type FieldFrameProps } from './FieldFrame';
import type { FieldState } from './useDrafts';

interface EditFieldProps extends FieldFrameProps {
  readonly isLong?: boolean;
  /** Enter confirms the form that the field is a part of. */
  readonly isSubmitting?: boolean;
}

/** A field of text: Enter or leaving it tries what stands there, Escape gives the old text back. */
export function EditField({ isLong = false, isSubmitting = false, ...frame }: EditFieldProps) {
  const { state } = frame;
  const shared = {
    value: state.text,
    onFocus: state.focus,
    onBlur: state.commit,
    onChange: (change: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      state.type(change.target.value);
    },
    onKeyDown: (press: KeyboardEvent) => {
      answerKey(press, state, isLong || isSubmitting);
    },
  };
  return (
    <FieldFrame {...frame}>
      {(control) =>
        isLong ? (
          <textarea {...control} {...shared} rows={3} />
        ) : (
          <input {...control} {...shared} type="text" autoComplete="off" spellCheck={false} />
        )
      }
    </FieldFrame>
  );
}

function answerKey(press: KeyboardEvent, state: FieldState, hasOwnEnter: boolean): void {
  if (press.nativeEvent.isComposing) return;
  if (press.key === 'Enter' && (!hasOwnEnter || press.ctrlKey || press.metaKey)) {
    press.preventDefault();
    state.commit();
  } else if (press.key === 'Escape' && state.isDirty) {
    press.preventDefault();
    press.stopPropagation();
    state.cancel();
  } else if (state.isDirty && (press.ctrlKey || press.metaKey)) {
    // What is being typed is undone by the browser; only then is it the turn of the sheet.
    press.stopPropagation();
  }
}

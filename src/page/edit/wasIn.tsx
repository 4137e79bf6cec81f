import type { ReactNode } from 'react';
import type { EditWords } from '../../words/enEdit';
import { Originally } from './Originally';
import type { FieldState } from './useDrafts';

/** What a field said in the original and the way back; nothing where it says that still. */
export function wasIn(
  state: FieldState,
  now: string,
  before: string | undefined,
  label: string,
  words: EditWords,
): ReactNode {
  if (before === undefined || now === before) return null;
  return (
    <Originally
      says={before === '' ? words.wasNothing : words.was(before)}
      action={words.reset}
      label={words.resetOf(label)}
      reset={() => {
        state.choose(before);
      }}
    />
  );
}

import { useState } from 'react';
import type { FieldState } from './useDrafts';

/** The fields of something that is not part of the case yet, and what is wrong with one of them. */
export interface NewTexts<Name extends string> {
  readonly texts: Readonly<Record<Name, string>>;
  readonly field: (name: Name) => FieldState;
  readonly refuse: (name: Name, message: string) => void;
  readonly clear: (kept: Readonly<Partial<Record<Name, string>>>) => void;
}

export function useNewTexts<Name extends string>(
  empty: Readonly<Record<Name, string>>,
): NewTexts<Name> {
  const [texts, setTexts] = useState(empty);
  const [error, setError] = useState<{ readonly name: Name; readonly message: string }>();
  const type = (name: Name, text: string) => {
    setTexts((last) => ({ ...last, [name]: text }));
  };
  return {
    texts,
    refuse: (name, message) => {
      setError({ name, message });
    },
    clear: (kept) => {
      setError(undefined);
      setTexts({ ...empty, ...kept });
    },
    field: (name) => ({
      text: texts[name],
      isDirty: texts[name] !== empty[name],
      ...(error?.name === name ? { error: error.message } : {}),
      focus: () => undefined,
      commit: () => undefined,
      type: (text) => {
        type(name, text);
      },
      choose: (text) => {
        type(name, text);
      },
      cancel: () => {
        type(name, empty[name]);
      },
    }),
  };
}

import { useRef, useState } from 'react';

/** One field of a form: what stands in it, and what was refused of it. */
export interface FieldState {
  readonly text: string;
  readonly error?: string;
  /** True while the field holds what the case does not. */
  readonly isDirty: boolean;
  readonly focus: () => void;
  readonly type: (text: string) => void;
  /** Tries what stands in the field. */
  readonly commit: () => void;
  /** Tries another text at once, as a choice from a list does. */
  readonly choose: (text: string) => void;
  /** Gives the field its old text back. */
  readonly cancel: () => void;
}

type Texts<Name extends string> = Readonly<Record<Name, string>>;
type SomeTexts<Name extends string> = Readonly<Partial<Record<Name, string>>>;

let visits = 0;

/**
 * Fields that are tried when they are left or confirmed. A text that is refused stays in its field,
 * and is tried again together with the next one: unit and code, or low and high, can each be wrong
 * alone and right together.
 *
 * @param written what the case says
 * @param attempt makes the texts part of the case, or says what keeps them from being that
 */
export function useDrafts<Name extends string>(
  written: Texts<Name>,
  attempt: (texts: Texts<Name>, visit: string) => string | undefined,
): (name: Name) => FieldState {
  const [drafts, setDrafts] = useState(noTexts<Name>);
  const [errors, setErrors] = useState(noTexts<Name>);
  const visit = useRef('');
  const dirty = Object.fromEntries(
    Object.entries(drafts).filter(([name, text]) => text !== written[name as Name]),
  ) as SomeTexts<Name>;

  const tryText = (name: Name, text: string) => {
    const others = Object.keys(dirty).some((other) => other !== name);
    if (text === written[name] && !others) {
      settle(name);
      return;
    }
    const together = attempt({ ...written, ...dirty, [name]: text }, visit.current);
    if (together === undefined) {
      setDrafts(noTexts<Name>());
      setErrors(noTexts<Name>());
      return;
    }
    const alone = others ? attempt({ ...written, [name]: text }, visit.current) : together;
    if (alone === undefined) {
      settle(name);
      return;
    }
    setDrafts((last) => ({ ...last, [name]: text }));
    setErrors((last) => ({ ...last, [name]: alone }));
  };
  const settle = (name: Name) => {
    setDrafts((last) => without(last, name));
    setErrors((last) => without(last, name));
  };

  return (name) => {
    const text = drafts[name] ?? written[name];
    const isDirty = text !== written[name];
    const error = isDirty ? errors[name] : undefined;
    return {
      text,
      isDirty,
      ...(error === undefined ? {} : { error }),
      focus: () => {
        visits += 1;
        visit.current = String(visits);
      },
      type: (typed) => {
        setDrafts((last) => ({ ...last, [name]: typed }));
      },
      commit: () => {
        if (isDirty) tryText(name, text);
        else settle(name);
      },
      choose: (chosen) => {
        tryText(name, chosen);
      },
      cancel: () => {
        settle(name);
      },
    };
  };
}

function noTexts<Name extends string>(): SomeTexts<Name> {
  return {} as SomeTexts<Name>;
}

function without<Name extends string>(texts: SomeTexts<Name>, name: Name): SomeTexts<Name> {
  return Object.fromEntries(
    Object.entries(texts).filter(([other]) => other !== name),
  ) as SomeTexts<Name>;
}

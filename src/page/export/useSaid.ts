import { useState } from 'react';

/** What became of the last thing that was asked for. */
export interface Said {
  readonly text: string;
  readonly isError: boolean;
}

const NOTHING: Said = { text: '', isError: false };

/** What a section says beside its buttons, and how to say the next. */
export function useSaid(): {
  readonly said: Said;
  readonly tell: (text: string) => void;
  readonly fail: (text: string) => void;
} {
  const [said, setSaid] = useState(NOTHING);
  return {
    said,
    tell: (text) => {
      setSaid({ text, isError: false });
    },
    fail: (text) => {
      setSaid({ text, isError: true });
    },
  };
}

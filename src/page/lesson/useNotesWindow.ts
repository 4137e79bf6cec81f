import { useCallback, useState } from 'react';

/** The second window, while it is open. */
export interface NotesOpening {
  readonly opened: Window | undefined;
  /** True where the browser did not let it open. */
  readonly isBlocked: boolean;
  readonly toggle: () => void;
  readonly close: () => void;
}

/** Opens and closes the window of the speaker; it must be opened within the click that asks for it. */
export function useNotesWindow(): NotesOpening {
  const [opened, setOpened] = useState<Window>();
  const [isBlocked, setIsBlocked] = useState(false);
  const close = useCallback(() => {
    setOpened(undefined);
  }, []);
  const toggle = useCallback(() => {
    if (opened) {
      setOpened(undefined);
      return;
    }
    const next = window.open('', '', 'popup,width=520,height=640');
    setIsBlocked(!next);
    if (next) setOpened(next);
  }, [opened]);
  return { opened, isBlocked, toggle, close };
}

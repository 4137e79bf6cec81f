import { useCallback, useEffect, useRef } from 'react';
import type { ViewActions } from '../state/viewActions';

/** A way to pin by card that stays the same function while the view changes, so cards need not. */
export function useCardActions(actions: ViewActions): (id: string) => void {
  const current = useRef(actions);
  useEffect(() => {
    current.current = actions;
  });
  return useCallback((id: string) => {
    current.current.togglePinnedEvent(id);
  }, []);
}

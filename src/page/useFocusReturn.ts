import { useEffect, useRef } from 'react';

/**
 * Gives the focus back to what had it before a dialog or a sheet came, once that is gone. The
 * browser does so by itself only for a dialog that is closed, not for one that is taken away. Stands
 * before the effect that moves the focus in.
 */
export function useFocusReturn(): void {
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    opener.current ??= document.activeElement;
    return () => {
      const { current } = opener;
      if (document.activeElement !== document.body) return;
      if (current instanceof HTMLElement && current.isConnected) current.focus();
    };
  }, []);
}

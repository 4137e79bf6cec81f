import { type RefObject, useEffect, useRef } from 'react';

interface Focused {
  readonly element: HTMLElement;
  readonly fold: Element | null;
}

/**
 * Where the focus goes when what had it is taken away by an edit: to the fold that it stood in, or
 * to the heading of what is shown instead. Else the keyboard would begin again at the top.
 */
export function useLostFocus(panel: RefObject<HTMLElement | null>): void {
  const last = useRef<Focused>(undefined);
  useEffect(() => {
    const { current } = panel;
    const note = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) {
        last.current = { element: target, fold: target.closest('details') };
      }
    };
    current?.addEventListener('focusin', note);
    return () => {
      current?.removeEventListener('focusin', note);
    };
  }, [panel]);
  useEffect(() => {
    const lost = last.current;
    if (!lost || lost.element.isConnected || document.activeElement !== document.body) return;
    last.current = undefined;
    const summary = lost.fold?.isConnected ? lost.fold.querySelector('summary') : null;
    (summary ?? panel.current?.querySelector<HTMLElement>('h3[tabindex]'))?.focus();
  });
}

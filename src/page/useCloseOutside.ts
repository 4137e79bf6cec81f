import { type RefObject, useEffect } from 'react';

/**
 * Escape, a press elsewhere and leaving by Tab close what hangs from a button. The button and the
 * menu stand in one element; Escape gives the focus back to the button.
 */
export function useCloseOutside(menu: RefObject<HTMLElement | null>, close: () => void): void {
  useEffect(() => {
    const isWithin = (target: EventTarget | null) =>
      target instanceof Node && menu.current?.parentElement?.contains(target) === true;
    const press = (event: PointerEvent | FocusEvent) => {
      if (!isWithin(event.target)) close();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      menu.current?.parentElement?.querySelector('button')?.focus();
      close();
    };
    document.addEventListener('pointerdown', press);
    document.addEventListener('focusin', press);
    document.addEventListener('keydown', key);
    return () => {
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('focusin', press);
      document.removeEventListener('keydown', key);
    };
  }, [menu, close]);
}

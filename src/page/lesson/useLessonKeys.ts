import { useEffect } from 'react';
import type { LessonWalk } from './useLessonPlace';

/**
 * Arrow keys and a clicker step through the lesson. PageUp and PageDown step wherever the focus is,
 * because a clicker sends them; the arrows belong to whatever has the focus and uses them.
 *
 * @param target where the keys are heard; a second window has a document of its own
 */
export function useLessonKeys(walk: LessonWalk, target: Document | undefined): void {
  useEffect(() => {
    if (!target) return;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      const to = placeFor(event, walk, target);
      if (!to) return;
      event.preventDefault();
      // Or the plot would move its window by the same key.
      event.stopPropagation();
      walk.open(to);
    };
    target.addEventListener('keydown', press, { capture: true });
    return () => {
      target.removeEventListener('keydown', press, { capture: true });
    };
  }, [walk, target]);
}

function placeFor(event: KeyboardEvent, { after, before }: LessonWalk, target: Document) {
  if (target.querySelector('dialog[open]')) return undefined;
  switch (event.key) {
    case 'PageDown':
      return after;
    case 'PageUp':
      return before;
    case 'ArrowRight':
      return usesArrows(event.target) ? undefined : after;
    case 'ArrowLeft':
      return usesArrows(event.target) ? undefined : before;
    default:
      return undefined;
  }
}

function usesArrows(target: EventTarget | null): boolean {
  const elsewhere =
    'input, textarea, select, [contenteditable], [role="application"], [role="slider"]';
  // Of the second window's own kind of element, which is none of this window's.
  const element = target as Partial<Element> | null;
  return Boolean(element?.closest?.(elsewhere));
}

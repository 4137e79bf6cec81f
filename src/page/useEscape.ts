import { useEffect } from 'react';
import { pointAt } from '../state/pointedAtStore';
import type { ViewActions } from '../state/viewActions';
import type { ViewState } from '../view/viewState';

/**
 * Escape closes the nearest thing: a dialog or an explanation (which the browser closes itself), a
 * pin, then the pointing. Heard on the whole page, because a pin may have been set by a card.
 */
export function useEscape(state: ViewState, actions: ViewActions): void {
  const hasPin = state.pinnedEvent !== undefined || state.pinnedObservation !== undefined;
  useEffect(() => {
    const close = (press: KeyboardEvent) => {
      if (press.key !== 'Escape' || press.defaultPrevented) return;
      if (document.querySelector('dialog[open], .explanation[data-open]')) return;
      if (hasPin) actions.releasePins();
      else pointAt(undefined);
    };
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('keydown', close);
    };
  }, [hasPin, actions]);
}

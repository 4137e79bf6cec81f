import { useEffect } from 'react';
import { showConstruction } from '../../state/recoveryStore';
import type { ConstructionView } from '../../view/recovery/constructionView';

/** Draws a construction on the figure as long as whoever asks for it is on the page. */
export function useConstructionShown(construction: ConstructionView | undefined): void {
  useEffect(() => {
    showConstruction(construction);
    return () => {
      showConstruction(undefined);
    };
  }, [construction]);
}

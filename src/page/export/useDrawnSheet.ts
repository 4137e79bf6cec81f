import { useCallback, useEffect, useState } from 'react';
import type { PlacedExport } from '../../view/export/placedExport';

/** Longer than the slowest figure takes on a slow machine, in ms. */
const LONGEST_DRAWING = 15_000;

/** A sheet on its way to be drawn. */
export interface DrawnSheet {
  /** Absent while it is drawn. */
  readonly svg: SVGSVGElement | undefined;
  readonly isFailed: boolean;
  /** Takes what was drawn. */
  readonly drawn: (svg: SVGSVGElement) => void;
}

/** The drawing of a placed sheet, never that of the one before. */
export function useDrawnSheet(placed: PlacedExport): DrawnSheet {
  const [latest, setLatest] = useState<{
    readonly placed: PlacedExport;
    readonly svg?: SVGSVGElement;
  }>();
  const drawn = useCallback(
    (svg: SVGSVGElement) => {
      setLatest({ placed, svg });
    },
    [placed],
  );
  const current = latest?.placed === placed ? latest : undefined;
  const isWaiting = current === undefined;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => {
      setLatest({ placed });
    }, LONGEST_DRAWING);
    return () => {
      clearTimeout(timer);
    };
  }, [isWaiting, placed]);
  return { svg: current?.svg, isFailed: !isWaiting && !current.svg, drawn };
}

import { useLayoutEffect, useRef } from 'react';
import { onPointedAt, readPointedAt } from '../state/pointedAtStore';
import { crosshairTime } from '../view/crosshairTime';
import { scaleTo } from '../view/linearScale';
import type { PlacedFigure } from '../view/placedFigure';
import type { PointedAt } from '../view/pointedAt';

/**
 * One vertical line through all panels and lanes at the time pointed at; it alone follows. Beside
 * the drawing and not in it: an element that the compositor moves costs neither layout nor paint,
 * while a line within an SVG of a thousand marks costs both at every move.
 */
export function Crosshair({ figure }: { readonly figure: PlacedFigure }) {
  const line = useRef<HTMLDivElement>(null);
  // Moved past React, which would compare and commit at every move what is one property.
  useLayoutEffect(() => {
    const follow = () => {
      if (line.current) moveTo(line.current, placeCrosshair(readPointedAt(), figure));
    };
    follow();
    return onPointedAt(follow);
  }, [figure]);
  const { plotArea, lanesBottom } = figure;
  return (
    <div
      ref={line}
      className="crosshair"
      aria-hidden="true"
      style={{ top: plotArea.top, height: lanesBottom - plotArea.top }}
    />
  );
}

/** The attribute by which tests and the style sheet know it stands only where there is one. */
function moveTo(line: HTMLElement, x: number | undefined): void {
  if (x === undefined) {
    delete line.dataset.crosshair;
    return;
  }
  line.dataset.crosshair ??= '';
  // On whole pixels, or it would be two pale ones wide.
  line.style.transform = `translateX(${Math.floor(x)}px)`;
}

/** In px, where the time pointed at is in the window. */
function placeCrosshair(
  pointedAt: PointedAt | undefined,
  figure: PlacedFigure,
): number | undefined {
  const at = crosshairTime(pointedAt, figure);
  const { timeScale, plotArea } = figure;
  const x = at === undefined ? NaN : scaleTo(timeScale, at);
  const isInside = x >= plotArea.left - 0.5 && x <= plotArea.right + 0.5;
  return isInside ? x : undefined;
}

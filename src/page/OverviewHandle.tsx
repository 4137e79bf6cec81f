import type { KeyboardEvent } from 'react';
import { type LinearScale, scaleFrom, scaleTo } from '../view/linearScale';

interface OverviewHandleProps {
  readonly label: string;
  readonly side: 'start' | 'end';
  /** ms on the axis. */
  readonly at: number;
  readonly bounds: { readonly least: number; readonly most: number };
  readonly scale: LinearScale;
  readonly sayTime: (at: number) => string;
  readonly move: (at: number) => void;
  /** One press of an arrow, in ms; seven with Page up and Page down. */
  readonly step: number;
}

/** One end of the window: a slider by pointer and keyboard. */
export function OverviewHandle(props: OverviewHandleProps) {
  const { label, side, at, bounds, scale, sayTime, move, step } = props;
  const moveTo = (next: number) => {
    move(Math.min(Math.max(next, bounds.least), bounds.most));
  };
  const pressKey = (press: KeyboardEvent) => {
    const by: Record<string, number> = {
      ArrowLeft: -step,
      ArrowDown: -step,
      ArrowRight: step,
      ArrowUp: step,
      PageDown: -7 * step,
      PageUp: 7 * step,
      Home: -Infinity,
      End: Infinity,
    };
    const change = by[press.key];
    if (change === undefined) return;
    press.preventDefault();
    moveTo(at + change);
  };
  return (
    <div
      className={`overview-handle ${side}`}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={Math.round(bounds.least / step)}
      aria-valuemax={Math.round(bounds.most / step)}
      aria-valuenow={Math.round(at / step)}
      aria-valuetext={sayTime(at)}
      style={{ left: scaleTo(scale, at) }}
      onKeyDown={pressKey}
      onPointerDown={(pointer) => {
        pointer.currentTarget.setPointerCapture(pointer.pointerId);
      }}
      onPointerMove={(pointer) => {
        if (!pointer.currentTarget.hasPointerCapture(pointer.pointerId)) return;
        const strip = pointer.currentTarget.parentElement?.getBoundingClientRect();
        if (strip) moveTo(scaleFrom(scale, pointer.clientX - strip.left));
      }}
    />
  );
}

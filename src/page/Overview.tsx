import { useRef } from 'react';
import { DAY_MS } from '../domain/caseTime';
import type { ViewActions } from '../state/viewActions';
import type { Box } from '../view/box';
import { LEAST_WINDOW } from '../view/deriveExtent';
import { type LinearScale, scaleFrom, scaleTo } from '../view/linearScale';
import type { TimelineView } from '../view/timelineView';
import { panWindow } from '../view/zoomWindow';
import type { TimeDomain } from '../view/viewState';
import { describeMoment } from '../view/describeMoment';
import type { Words } from '../words/en';
import { OverviewHandle } from './OverviewHandle';
import { OverviewPicture } from './OverviewPicture';

interface OverviewProps {
  readonly view: TimelineView;
  readonly plotArea: Box;
  readonly actions: ViewActions;
  readonly words: Words;
}

/** The whole course in little, and the window on it with a handle at each end. */
export function Overview({ view, plotArea, actions, words }: OverviewProps) {
  const grip = useRef<{ x: number; window: TimeDomain } | null>(null);
  const { window, extent, axis } = view;
  const scale: LinearScale = {
    domain: [Math.min(extent.from, window.from), Math.max(extent.to, window.to)],
    range: [0, plotArea.right - plotArea.left],
  };
  const [left, right] = [scaleTo(scale, window.from), scaleTo(scale, window.to)];
  const show = (next: TimeDomain) => {
    actions.showWindow(next, 'replace');
  };
  const sayTime = (at: number) => describeMoment(at, axis, view.mode, words);
  const bounds = { least: scale.domain[0], most: scale.domain[1] };
  return (
    <div
      className="overview"
      role="group"
      aria-label={words.overview.label}
      style={{ marginLeft: plotArea.left, width: plotArea.right - plotArea.left }}
    >
      <OverviewPicture view={view} scale={scale} />
      <div
        className="overview-window"
        style={{ left, width: right - left }}
        title={words.overview.move}
        onPointerDown={(pointer) => {
          grip.current = { x: pointer.clientX, window };
          pointer.currentTarget.setPointerCapture(pointer.pointerId);
        }}
        onPointerMove={(pointer) => {
          if (!grip.current) return;
          const moved = scaleFrom(scale, pointer.clientX - grip.current.x) - scale.domain[0];
          show(clampPan(grip.current.window, moved, bounds));
        }}
        onPointerUp={() => {
          grip.current = null;
        }}
        onPointerCancel={() => {
          grip.current = null;
        }}
      />
      <OverviewHandle
        label={words.overview.from}
        side="start"
        at={window.from}
        bounds={{ least: bounds.least, most: window.to - LEAST_WINDOW }}
        scale={scale}
        sayTime={sayTime}
        move={(from) => {
          show({ from, to: window.to });
        }}
        step={DAY_MS}
      />
      <OverviewHandle
        label={words.overview.to}
        side="end"
        at={window.to}
        bounds={{ least: window.from + LEAST_WINDOW, most: bounds.most }}
        scale={scale}
        sayTime={sayTime}
        move={(to) => {
          show({ from: window.from, to });
        }}
        step={DAY_MS}
      />
    </div>
  );
}

/** Moves a window by a time, no further than the ends of the strip. */
function clampPan(
  window: TimeDomain,
  by: number,
  { least, most }: { least: number; most: number },
): TimeDomain {
  return panWindow(window, Math.min(Math.max(by, least - window.from), most - window.to));
}

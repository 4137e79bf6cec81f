import { memo } from 'react';
import { type LinearScale, scaleTo } from '../view/linearScale';
import { placeOverview } from '../view/placeOverview';
import type { TimelineView } from '../view/timelineView';

const HEIGHT = 20;

interface OverviewPictureProps {
  readonly view: TimelineView;
  readonly scale: LinearScale;
}

/** The marks of every series as dots, or strokes where their time is wide, and day 0 as a line. */
export const OverviewPicture = memo(function OverviewPicture({
  view,
  scale,
}: OverviewPictureProps) {
  const zero = scaleTo(scale, view.axis.zero);
  return (
    <svg className="overview-picture" width="100%" height={HEIGHT} aria-hidden="true">
      {view.axis.hasDays && <line className="anchor-rule" x1={zero} x2={zero} y1={0} y2={HEIGHT} />}
      {view.panels.map((panel) => (
        <path key={panel.seriesId} className="overview-marks" d={placeOverview(panel, scale, HEIGHT)} />
      ))}
    </svg>
  );
});

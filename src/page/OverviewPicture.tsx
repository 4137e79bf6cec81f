import { memo } from 'react';
import { type LinearScale, scaleTo } from '../view/linearScale';
import type { PanelView, TimelineView } from '../view/timelineView';

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
        <path
          key={panel.seriesId}
          className="overview-marks"
          data-letter={panel.letter}
          d={marksPath(panel, scale)}
        />
      ))}
    </svg>
  );
});

function marksPath(panel: PanelView, scale: LinearScale): string {
  const yScale: LinearScale = {
    domain: [panel.domain.low, panel.domain.high],
    range: [HEIGHT - 4, 4],
  };
  if (panel.long) return panel.long.placeOverview(scale, yScale);
  return panel.marks
    .flatMap((mark) =>
      mark.spans.map(({ from, to }) => {
        const [x1, x2] = [scaleTo(scale, from), scaleTo(scale, to)];
        return `M${x1.toFixed(1)} ${scaleTo(yScale, mark.value).toFixed(1)}H${Math.max(x2, x1 + 0.1).toFixed(1)}`;
      }),
    )
    .join('');
}

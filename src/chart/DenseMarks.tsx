import { useContext } from 'react';
import { PinsContext } from '../state/pins';
import { useCalmPointedAt } from '../state/calmPointedAt';
import type { Box } from '../view/box';
import type { LinearScale } from '../view/linearScale';
import type { PlacedPanel } from '../view/placedFigure';
import { placeMark } from '../view/placePanel';
import type { DenseView } from '../view/timelineView';
import { MarkDrawing } from './Mark';

interface DenseMarksProps {
  readonly placed: PlacedPanel;
  readonly dense: DenseView;
  readonly timeScale: LinearScale;
  readonly plotArea: Box;
}

/** Of values too many to be marks: one item that sums them up, and those pointed at or pinned. */
export default function DenseMarks({ placed, dense, timeScale, plotArea }: DenseMarksProps) {
  const { panel, scale, top } = placed;
  const { pinnedObservation: pinned } = useContext(PinsContext);
  // Among a million values each move of the pointer reaches another one.
  const pointedAt = useCalmPointedAt();
  const isOwn = pointedAt?.kind === 'observation' && pointedAt.key.seriesId === panel.seriesId;
  const pointed = isOwn ? pointedAt.key.index : undefined;
  const own = pinned?.seriesId === panel.seriesId ? pinned.index : undefined;
  const marks = [...new Set([own, pointed])]
    .flatMap((index) => (index === undefined ? [] : (panel.markAt(index) ?? [])))
    // The columns set no two results side by side, so neither do their marks.
    .map((mark) => placeMark({ ...mark, sides: [] }, timeScale, scale))
    .filter(({ places }) =>
      places.some((one) => one.x2 >= plotArea.left - 0.5 && one.x1 <= plotArea.right + 0.5),
    );
  return (
    <>
      <g role="listitem">
        <g role="img" aria-label={dense.name}>
          <rect
            className="unshown"
            x={plotArea.left}
            y={top}
            width={plotArea.right - plotArea.left}
            height={placed.bottom - top}
          />
        </g>
      </g>
      {marks.map((one) => (
        <MarkDrawing
          key={one.mark.key}
          placed={one}
          scale={scale}
          plotArea={plotArea}
          emphasis={one.mark.index === own ? 'pinned' : 'hover'}
        />
      ))}
    </>
  );
}

import { lazy, memo, Suspense } from 'react';
import type { PlacedFigure } from '../view/placedFigure';
import type { Words } from '../words/en';
import { Mark } from './Mark';
import { UnshownItem } from './UnshownItem';

/** Comes with the first case that has more values than can be marks. */
const DenseMarks = lazy(() => import('./DenseMarks'));

interface MarkListsProps {
  readonly figure: PlacedFigure;
  readonly words: Words;
  /** In the document, for what lies outside of the plot. */
  readonly clipId: string;
}

/** The observations as named items in order of time, a list for each series. */
export const MarkLists = memo(function MarkLists({ figure, words, clipId }: MarkListsProps) {
  const { plotArea, panels, timeScale } = figure;
  const placedMarks = new Map(
    panels.flatMap(({ marks }) => marks.map((placed) => [placed.mark, placed])),
  );
  return panels
    .filter(({ panel }) => panel.marks.length > 0 || panel.dense)
    .map((placedPanel) => {
      const { panel, scale, top } = placedPanel;
      return (
        <g
          key={panel.seriesId}
          role="list"
          aria-label={words.figure.valuesList(panel.listTitle ?? panel.title)}
          data-letter={panel.letter}
          clipPath={`url(#${clipId})`}
        >
          {panel.dense && (
            <Suspense>
              <DenseMarks
                placed={placedPanel}
                dense={panel.dense}
                timeScale={timeScale}
                plotArea={plotArea}
              />
            </Suspense>
          )}
          {panel.marks.map((mark) => {
            const placed = placedMarks.get(mark);
            return placed ? (
              <Mark key={mark.key} placed={placed} scale={scale} plotArea={plotArea} />
            ) : (
              <UnshownItem key={mark.key} name={mark.name} x={plotArea.left} y={top} />
            );
          })}
        </g>
      );
    });
});

import { lazy, Suspense, useId } from 'react';
import { ZIndexLayer } from 'recharts';
import type { PlacedFigure } from '../view/placedFigure';
import type { Words } from '../words/en';
import { LAYER_ORDER } from './layerOrder';
import { Mark } from './Mark';
import { UnshownItem } from './UnshownItem';

/** Comes with the first case that has more values than can be marks. */
const DenseMarks = lazy(() => import('./DenseMarks'));

interface MarkLayerProps {
  readonly figure: PlacedFigure;
  readonly words: Words;
}

/** The observations as named items in order of time, a list for each series. */
export function MarkLayer({ figure, words }: MarkLayerProps) {
  const clipId = useId();
  const { plotArea, panels, timeScale } = figure;
  const placedMarks = new Map(
    panels.flatMap(({ marks }) => marks.map((placed) => [placed.mark, placed])),
  );
  return (
    <ZIndexLayer zIndex={LAYER_ORDER.marks}>
      <clipPath id={clipId}>
        <rect
          x={plotArea.left - 14}
          y={plotArea.top - 14}
          width={plotArea.right - plotArea.left + 28}
          height={plotArea.bottom - plotArea.top + 28}
        />
      </clipPath>
      {panels
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
        })}
    </ZIndexLayer>
  );
}

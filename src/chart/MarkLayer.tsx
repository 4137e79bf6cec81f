import { useDeferredValue, useId } from 'react';
import { ZIndexLayer } from 'recharts';
import type { PlacedFigure } from '../view/placedFigure';
import type { Words } from '../words/en';
import { LAYER_ORDER } from './layerOrder';
import { MarkLists } from './MarkLists';
import { MarkSketch } from './MarkSketch';

/** As many marks are drawn anew within a frame, with everything else; measured on two slow cores. */
const MOST_AT_ONCE = 60;

interface MarkLayerProps {
  readonly figure: PlacedFigure;
  readonly words: Words;
  /** Drawn for paper or a file, where nothing may follow. */
  readonly isStill?: boolean;
}

/**
 * The observations as marks. Many of them are first drawn as a sketch, in the frame of the gesture
 * that moved them; the marks that are named, focused and pointed at follow between frames.
 */
export function MarkLayer({ figure, words, isStill = false }: MarkLayerProps) {
  const clipId = useId();
  const followed = useDeferredValue<PlacedFigure | undefined>(figure, undefined);
  const count = figure.panels.reduce((sum, { marks }) => sum + marks.length, 0);
  const hasMany = !isStill && count > MOST_AT_ONCE;
  const listed = hasMany ? followed : figure;
  const isBehind = listed !== figure;
  const { plotArea } = figure;
  const lists = listed && <MarkLists figure={listed} words={words} clipId={clipId} />;
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
      {isBehind && <MarkSketch figure={figure} clipId={clipId} />}
      {hasMany ? <g className={isBehind ? 'marks-behind' : undefined}>{lists}</g> : lists}
    </ZIndexLayer>
  );
}

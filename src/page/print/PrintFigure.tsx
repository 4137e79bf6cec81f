import { useMemo } from 'react';
import { ChartFrame } from '../../chart/ChartFrame';
import { placeFigure } from '../../view/placeFigure';
import type { TimelineView } from '../../view/timelineView';
import type { Words } from '../../words/en';
import type { FigureParts } from '../figureParts';

interface PrintFigureProps {
  readonly view: TimelineView;
  readonly parts: FigureParts | undefined;
  /** In px of a 96th of an inch, whatever the screen; Recharts cannot size itself on paper. */
  readonly width: number;
  /** How high the figure may grow, and how much its plots give up to stay below. */
  readonly height: number;
  readonly title: string;
  readonly words: Words;
}

/** How much the plots of a figure may give up so that the rest fits on its page, in px. */
const MOST_SHRINKING = 144;

/** The figure laid out anew for paper. */
export function PrintFigure({ view, parts, width, height, title, words }: PrintFigureProps) {
  const redraw = parts?.redrawFigure;
  const figure = useMemo(() => {
    const placed = placeFigure(view, width, words, height, MOST_SHRINKING);
    return redraw?.(placed) ?? placed;
  }, [view, width, height, words, redraw]);
  return (
    <figure className="print-figure" aria-label={title}>
      <div className="surface">
        <ChartFrame figure={figure} words={words} layer={parts?.layer} />
      </div>
    </figure>
  );
}

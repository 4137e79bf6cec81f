import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { ChartFrame } from '../../chart/ChartFrame';
import { placeFigure } from '../../view/placeFigure';
import type { TimelineView } from '../../view/timelineView';
import type { Words } from '../../words/en';
import { lightSheets } from '../export/lightSheets';
import type { FigureParts } from '../figureParts';
import printFigure from './printFigure.css?inline';

interface PrintFigureProps {
  readonly view: TimelineView;
  readonly parts: FigureParts | undefined;
  /** In px of a 96th of an inch, whatever the screen; Recharts cannot size itself on paper. */
  readonly width: number;
  /** How high the figure may grow, and what it stays below as far as its plots can be read. */
  readonly height: number;
  readonly title: string;
  readonly words: Words;
}

/** What the plots may give up so that the rest fits on the page, in px: one, and several together. */
const MOST_SHRINKING = { one: 116, several: 140 } as const;

/**
 * The figure laid out anew for paper. In a shadow root, as an exported one, so that the document has
 * each of its marks once and no dark page or forced colours reach it; printed as it is drawn,
 * because nothing of a finished export can be had while the browser waits to print.
 */
export function PrintFigure({ view, parts, width, height, title, words }: PrintFigureProps) {
  const redraw = parts?.redrawFigure;
  const figure = useMemo(() => {
    const most = view.panels.length > 1 ? MOST_SHRINKING.several : MOST_SHRINKING.one;
    const placed = placeFigure(view, width, words, height, most);
    const redrawn = redraw?.(placed) ?? placed;
    // A view without values has nothing to disclaim, whatever stood beside them.
    return view.disclaimer === undefined ? { ...redrawn, disclaimer: [] } : redrawn;
  }, [view, width, height, words, redraw]);
  const [host] = useState(createHost);
  const frame = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    frame.current?.append(host);
  }, [host]);
  return (
    <figure ref={frame} className="print-figure" aria-label={title}>
      {host.shadowRoot &&
        createPortal(
          <div className={figure.comparison ? 'surface comparison' : 'surface'}>
            <ChartFrame figure={figure} words={words} layer={parts?.layer} isStill />
          </div>,
          host.shadowRoot,
        )}
    </figure>
  );
}

function createHost(): HTMLElement {
  const host = document.createElement('div');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(printFigure);
  host.attachShadow({ mode: 'open' }).adoptedStyleSheets = [...lightSheets(), sheet];
  return host;
}

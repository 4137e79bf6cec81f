import { useEffect, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { ChartFrame } from '../../chart/ChartFrame';
import { drawExport } from '../../figure/drawExport';
import type { PlacedExport } from '../../view/export/placedExport';
import type { Words } from '../../words/en';
import type { FigureParts } from '../figureParts';
import { isChartDrawn } from './isChartDrawn';
import { lightSheets } from './lightSheets';

interface ExportDrawingProps {
  readonly placed: PlacedExport;
  readonly words: Words;
  /** What a way of teaching draws into the figure. */
  readonly parts?: Pick<FigureParts, 'layer'> | undefined;
  /** Called with each finished sheet; the same function from draw to draw. */
  readonly drawn: (svg: SVGSVGElement) => void;
}

/** As long as a drawing must have stood still to be finished, in ms. */
const STILL = 40;

/**
 * Draws a placed sheet out of sight and hands it over. The chart is that of the page, within the
 * same React tree, so that what is pinned and what a way of teaching draws come along; in a shadow
 * root, so that the page has each of its marks once and its colours stay outside.
 */
export function ExportDrawing({ placed, words, parts, drawn }: ExportDrawingProps) {
  const [{ host, root }] = useState(createHost);
  const { figure } = placed.chart;
  useLayoutEffect(() => {
    document.body.append(host);
    return () => {
      host.remove();
    };
  }, [host]);
  const layer = parts?.layer;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const chart = root.querySelector<SVGSVGElement>('svg.recharts-surface');
        if (chart && isChartDrawn(chart, figure)) drawn(drawExport(chart, placed));
      }, STILL);
    };
    const observer = new MutationObserver(look);
    observer.observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    look();
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [root, placed, figure, layer, words, drawn]);
  return createPortal(
    <div className={figure.comparison ? 'surface comparison' : 'surface'}>
      <ChartFrame figure={figure} words={words} layer={layer} isStill />
    </div>,
    root,
  );
}

/**
 * A place in the document, or nothing would have a style, where nobody sees, hears or reaches it.
 * Closed, so that a search of the page for its marks does not come in either.
 */
function createHost(): { readonly host: HTMLElement; readonly root: ShadowRoot } {
  const host = document.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  host.inert = true;
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [...lightSheets()];
  return { host, root };
}

import { widthInPx } from '../view/export/exportSize';
import type { PlacedExport } from '../view/export/placedExport';
import { copyChart } from './copyChart';
import { drawSheet } from './drawSheet';
import { hoistAttributes } from './hoistAttributes';
import { LIGHT_INK } from './lightInk';
import { COMMON_SIZE } from './presentation';
import { createSvg, writeNumber } from './svgElement';

/** The typeface of the page, then what is found elsewhere, and Chinese letters last. */
export const FONT_FAMILY =
  "Inter, 'Noto Sans', Arial, 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif";

/**
 * A sheet as one SVG that needs nothing else: real text, plain attributes, no styles but how its
 * digits are set, no script, no link, nothing from outside.
 *
 * @param chart as it is drawn in light colours, in a document, so that its styles are computed
 */
export function drawExport(chart: SVGSVGElement, placed: PlacedExport): SVGSVGElement {
  const document = chart.ownerDocument;
  const { width, height, size } = placed;
  const { nodes, definitions } = copyChart(chart, placed.chart.figure);
  const { head, key, foot } = drawSheet(document, placed);
  const { x, y } = placed.chart;
  const drawing = createSvg(
    document,
    'g',
    { id: 'chart', transform: `translate(${writeNumber(x)} ${writeNumber(y)})` },
    nodes,
  );
  for (const group of [head, drawing, ...key, foot]) hoistAttributes(group);
  const heightInUnit = (height * size.width) / width;
  const svg = createSvg(
    document,
    'svg',
    {
      width: `${writeLength(size.width)}${size.unit}`,
      height: `${writeLength(heightInUnit)}${size.unit}`,
      viewBox: `0 0 ${writeNumber(width)} ${writeNumber(height)}`,
      'font-family': FONT_FAMILY,
      'font-size': COMMON_SIZE,
      'text-rendering': 'geometricPrecision',
      lang: placed.locale,
      'xml:lang': placed.locale,
    },
    [
      createSvg(document, 'title', {}, [placed.title]),
      createSvg(document, 'desc', {}, [placed.description]),
      ...(definitions.length > 0 ? [createSvg(document, 'defs', {}, definitions)] : []),
      createSvg(document, 'rect', { id: 'paper', width, height, fill: LIGHT_INK.paper }),
      head,
      drawing,
      ...key,
      foot,
    ],
  ) as SVGSVGElement;
  // As the widths of all texts are measured; programs that do not know it set them a hair wider.
  svg.style.fontKerning = 'none';
  svg.style.fontVariantNumeric = 'tabular-nums';
  return svg;
}

/** How large a sheet is in CSS px at 1×, which are a 96th of an inch. */
export function pixelsOf({ size, width, height }: PlacedExport): { width: number; height: number } {
  const wide = widthInPx(size);
  return { width: wide, height: (wide * height) / width };
}

/** A thousandth of an inch is seen where a slide has an edge. */
function writeLength(length: number): string {
  return String(Math.round(length * 1000) / 1000);
}

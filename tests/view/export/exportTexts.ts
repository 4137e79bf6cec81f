import { isInside, isOverlapping } from '../../../src/view/box';
import type { PlacedExport } from '../../../src/view/export/placedExport';
import type { PlacedFigure } from '../../../src/view/placedFigure';
import { measureText } from '../../../src/view/typeface/measureText';
import { type FigureText, figureTexts } from '../figureTexts';

/** Every text of a sheet with the area its ink covers, those of the chart where the chart stands. */
export function exportTexts({ texts, chart }: PlacedExport): FigureText[] {
  const { x, y, figure } = chart;
  return [
    ...texts.map((text) => {
      const { role, size, weight, isItalic = false, anchor } = text;
      const width = measureText(text.text, { size, weight, italic: isItalic });
      const left =
        anchor === 'start' ? text.x : anchor === 'end' ? text.x - width : text.x - width / 2;
      const [top, bottom] = [text.y - 0.76 * size, text.y + 0.21 * size];
      return { kind: role, text: text.text, left, right: left + width, top, bottom };
    }),
    ...figureTexts(asDrawn(figure)).map((text) => ({
      ...text,
      left: text.left + x,
      right: text.right + x,
      top: text.top + y,
      bottom: text.bottom + y,
    })),
  ];
}

/** What lies over another panel has neither a title nor an axis of its own. */
function asDrawn(figure: PlacedFigure): PlacedFigure {
  const panels = figure.panels.map((one) =>
    one.panel.isOverlaid ? { ...one, title: { ...one.title, text: '' }, tickYs: [] } : one,
  );
  return { ...figure, panels };
}

const describeText = ({ kind, text }: FigureText) => `${kind} “${text}”`;

/** What of a sheet covers something else or leaves it, in words; nothing where all is well. */
export function troublesOf(placed: PlacedExport): string[] {
  const texts = exportTexts(placed);
  const sheet = { left: 0, right: placed.width, top: 0, bottom: placed.height };
  const { chart, discs } = placed;
  const drawing = {
    left: chart.x,
    right: chart.x + chart.figure.width,
    top: chart.y,
    bottom: chart.y + chart.figure.height,
  };
  const around = texts.slice(0, placed.texts.length);
  return [
    ...texts
      .filter((text) => !isInside(text, sheet))
      .map((text) => `strays: ${describeText(text)}`),
    ...around
      .filter((text) => isOverlapping(text, drawing))
      .map((text) => `on the chart: ${describeText(text)}`),
    ...(isInside(drawing, sheet) ? [] : ['the chart strays']),
    ...discs
      .filter(({ x, y, radius }) =>
        around.some(
          (text) =>
            text.kind !== 'key-number' &&
            isOverlapping(text, {
              left: x - radius,
              right: x + radius,
              top: y - radius,
              bottom: y + radius,
            }),
        ),
      )
      .map(({ eventId }) => `disc of ${eventId} is covered`),
    ...texts.flatMap((text, index) =>
      texts
        .slice(index + 1)
        .filter((other) => isOverlapping(text, other))
        .map((other) => `${describeText(text)} on ${describeText(other)}`),
    ),
  ];
}

import type { Box } from '../../src/view/box';
import type { PlacedFigure, PlacedHistory, PlacedText } from '../../src/view/placedFigure';
import type { TimeTick } from '../../src/view/timeTicks';
import { measureText, type TextFont } from '../../src/view/typeface/measureText';

/** A text of the figure as it is set, with the area its ink covers. */
export interface FigureText extends Box {
  readonly kind: string;
  readonly text: string;
  /** The event it names. */
  readonly eventId?: string;
}

const BOLD = { size: 12, weight: 600 } as const;
const PLAIN = { size: 12 } as const;
const SMALL = { size: 11.5 } as const;

/** Every text of a figure, set as the style sheet sets it. */
export function figureTexts(figure: PlacedFigure): FigureText[] {
  const texts = [panelTexts, axisTexts, laneTexts, wordTexts].flatMap((of) => of(figure));
  return texts.filter(({ text }) => text !== '');
}

function panelTexts({ panels, plotArea }: PlacedFigure): FigureText[] {
  return panels.flatMap(({ panel, title, cutNote, tickYs, gaps, rangeNumbers, rangeLabel }) => [
    set('panel title', title, BOLD),
    ...(cutNote ? [set('cut note', cutNote, SMALL)] : []),
    ...(rangeLabel ? [set('range label', rangeLabel, SMALL)] : []),
    ...rangeNumbers.map((number) => set('range number', number, BOLD)),
    ...gaps.flatMap(({ label }) => (label ? [set('gap label', label, PLAIN)] : [])),
    ...tickYs.map((y, index) => {
      const text = panel.tickLabels[index] ?? '';
      return set('value tick', { text, x: plotArea.left - 8, y: y + 4, anchor: 'end' }, PLAIN);
    }),
  ]);
}

function axisTexts({ ticks, plotArea, axisTitle, edgeNotes }: PlacedFigure): FigureText[] {
  return [
    ...ticks.map((tick) => timeTick(tick, plotArea.bottom + 17, 'middle')),
    set('axis title', axisTitle, PLAIN),
    ...edgeNotes.map((note) => set('edge note', note, PLAIN)),
  ];
}

function timeTick({ label, x, isStrong }: TimeTick, y: number, anchor: PlacedText['anchor']) {
  return set('time tick', { text: label, x, y, anchor }, isStrong ? BOLD : PLAIN);
}

function laneTexts({ lanes, history }: PlacedFigure): FigureText[] {
  return [...lanes, ...(history ? [history] : [])].flatMap((lane) => [
    set('lane name', lane.name, BOLD),
    ...lane.events.flatMap(({ event, label }) => {
      if (!label) return [];
      const font = { size: 12, weight: event.isAnchor ? 700 : 500 } as const;
      return [{ ...set('event name', label, font), eventId: event.id }];
    }),
  ]);
}

function wordTexts({ brackets, disclaimer, legend, history }: PlacedFigure): FigureText[] {
  return [
    ...brackets.map(({ label }) => set('bracket words', label, { size: 12, italic: true })),
    ...disclaimer.map((line) => set('disclaimer', line, BOLD)),
    ...legend.map(({ item, x, y }) => {
      const text = set('legend', { text: item.label, x: x + 18, y, anchor: 'start' }, SMALL);
      return { ...text, left: x };
    }),
    ...(history ? historyTexts(history) : []),
  ];
}

function historyTexts({ ticks, axisY, anchor }: PlacedHistory): FigureText[] {
  return [
    ...ticks.map((tick) =>
      timeTick({ ...tick, x: tick.x + 3, isStrong: false }, axisY + 15, 'start'),
    ),
    ...(anchor?.label ? [set('history anchor', anchor.label, PLAIN)] : []),
  ];
}

/** Ascenders reach 0.76 em above the line and descenders 0.21 em below it. */
function set(kind: string, { text, x, y, anchor }: PlacedText, font: TextFont): FigureText {
  const width = measureText(text, font);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const { size } = font;
  return { kind, text, left, right: left + width, top: y - 0.76 * size, bottom: y + 0.21 * size };
}

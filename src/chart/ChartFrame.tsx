import { type ComponentType, memo } from 'react';
import { CartesianGrid, LineChart, XAxis, YAxis } from 'recharts';
import type { PlacedFigure, PlacedPanel } from '../view/placedFigure';
import type { Words } from '../words/en';
import { AnchorRule } from './AnchorRule';
import { BracketLayer } from './BracketLayer';
import { HistoryLayer } from './HistoryLayer';
import { LaneLayer } from './LaneLayer';
import { LineLayer } from './LineLayer';
import { MarkLayer } from './MarkLayer';
import { RangeLayer } from './RangeLayer';
import { TimeTickLabel } from './TimeTickLabel';
import { WordLayer } from './WordLayer';

interface ChartFrameProps {
  readonly figure: PlacedFigure;
  readonly words: Words;
  /** Ink of a way of teaching, over the line and under the words. */
  readonly layer?: ComponentType<{ readonly figure: PlacedFigure }> | undefined;
  /** Drawn for paper or a file: all of it at once. */
  readonly isStill?: boolean;
}

/** Recharts draws no values here; our layers do, because it cannot place or name them. */
const NO_DATA: never[] = [];
const X_AXIS_HEIGHT = 22;

/**
 * The figure as one SVG. Recharts gives axes and grid in the plot area that placement has computed;
 * everything else is a layer of our own. Drawn once per view: pointing never comes here.
 */
export const ChartFrame = memo(function ChartFrame({
  figure,
  words,
  layer: Layer,
  isStill = false,
}: ChartFrameProps) {
  const { plotArea, timeScale, ticks } = figure;
  const panels = figure.panels.filter(({ panel }) => !panel.isOverlaid);
  const margin = {
    top: plotArea.top,
    right: figure.width - plotArea.right,
    bottom: figure.height - plotArea.bottom - X_AXIS_HEIGHT,
    // Recharts sets y axes side by side; ours stand one above the other, in the same width. Without
    // one there is no axis to take that width.
    left: (1 - panels.length) * plotArea.left,
  };
  return (
    <LineChart
      width={figure.width}
      height={figure.height}
      data={NO_DATA}
      margin={margin}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} horizontalPoints={panels.flatMap((panel) => panel.tickYs)} />
      <XAxis
        type="number"
        dataKey="at"
        domain={[...timeScale.domain]}
        ticks={ticks.map((tick) => tick.at)}
        height={X_AXIS_HEIGHT}
        interval={0}
        allowDataOverflow
        tick={<TimeTickLabel ticks={ticks} />}
      />
      {panels.length === 0 && <YAxis width={plotArea.left} hide domain={[0, 1]} />}
      {panels.map((panel, index) => valueAxis(panel, index, plotArea))}
      <RangeLayer panels={figure.panels} plotArea={plotArea} />
      <AnchorRule figure={figure} />
      <LineLayer figure={figure} />
      {figure.history && <HistoryLayer history={figure.history} words={words} />}
      <LaneLayer figure={figure} words={words} />
      <MarkLayer figure={figure} words={words} isStill={isStill} />
      <BracketLayer brackets={figure.brackets} words={words} />
      {Layer && <Layer figure={figure} />}
      <WordLayer figure={figure} />
    </LineChart>
  );
});

function valueAxis(panel: PlacedPanel, index: number, plotArea: PlacedFigure['plotArea']) {
  const { domain, tickLabels, seriesId } = panel.panel;
  return (
    <YAxis
      key={seriesId}
      // Recharts puts axes beside each other in the order of their ids, the first innermost.
      yAxisId={index}
      type="number"
      domain={[domain.low, domain.high]}
      ticks={[...domain.ticks]}
      tickFormatter={(_, tick: number) => tickLabels[tick] ?? ''}
      padding={{ top: panel.top - plotArea.top, bottom: plotArea.bottom - panel.bottom }}
      width={plotArea.left}
      interval={0}
      allowDataOverflow
      axisLine={false}
      tickLine={false}
      tick={{ dx: index * plotArea.left }}
    />
  );
}

import { reachOf } from '../../domain/seriesReach';
import type { PanelView, RangeView } from '../timelineView';
import type { ValueDomain } from '../valueDomain';
import type { Fault, FaultCatalogues, FaultSubject } from './fault';
import { redrawDomain } from '../redrawDomain';
import { fitDomain } from './fitDomain';
import { nameOf, sayAmount, upperFirst } from './sayMark';
import { shownMarks } from './shownMarks';

/** The y axis begins above zero, fitted to the values in the window, and does not say so. */
export const cutAxis: Fault = {
  kind: 'cut-axis',
  isOffered: (subject) => subject.view.panels.some((panel) => cutDomain(panel, subject)),
  redrawView: (subject) => ({
    ...subject.view,
    panels: subject.view.panels.map((panel) => {
      const domain = cutDomain(panel, subject);
      return domain ? withRange(redrawDomain(panel, domain), domain) : panel;
    }),
  }),
  describeEffect: (subject, catalogues) => {
    for (const panel of subject.view.panels) {
      const domain = cutDomain(panel, subject);
      if (domain) return describePanel(panel, domain, subject, catalogues);
    }
    return [];
  },
};

function cutDomain(panel: PanelView, { caseRecord, view }: FaultSubject): ValueDomain | undefined {
  const values = shownMarks(panel, view.window).flatMap(({ value, readingError = 0 }) => [
    value - readingError,
    value + readingError,
  ]);
  const series = panel.dense && caseRecord.series.find(({ id }) => id === panel.seriesId);
  if (series) {
    const { least, most } = reachOf(series);
    values.push(least * panel.factor, most * panel.factor);
  }
  const domain = fitDomain(Math.min(...values), Math.max(...values));
  // An axis that is cut already, and says so, is cut without saying so.
  return domain && (domain.low > panel.domain.low || panel.domain.isCut) ? domain : undefined;
}

/** Only what of the range lies on the axis is drawn, as a chart does that fits itself to values. */
function withRange(panel: PanelView, { low, high }: ValueDomain): PanelView {
  const { range, ...rest } = panel;
  if (!range || (range.high ?? Infinity) <= low || (range.low ?? -Infinity) >= high) return rest;
  const { low: from, high: to, lowLabel, highLabel, ...own } = range;
  const drawn: RangeView = {
    ...own,
    ...(from !== undefined && from > low ? { low: from } : {}),
    ...(from !== undefined && from > low && lowLabel !== undefined ? { lowLabel } : {}),
    ...(to !== undefined && to < high ? { high: to } : {}),
    ...(to !== undefined && to < high && highLabel !== undefined ? { highLabel } : {}),
  };
  return { ...rest, range: drawn };
}

function describePanel(
  panel: PanelView,
  domain: ValueDomain,
  subject: FaultSubject,
  { words, faultWords }: FaultCatalogues,
): string[] {
  const { effect, percent, times } = faultWords;
  const [bottom] = redrawDomain(panel, domain).tickLabels;
  const begins = effect.cut(nameOf(panel, subject), words.value.amount(bottom ?? '', panel.unit));
  const marks = shownMarks(panel, subject.view.window).sort((a, b) => a.value - b.value);
  const [lowest, highest] = [marks[0], marks.at(-1)];
  if (!lowest || !highest || lowest.value === highest.value) return [begins];
  const [low, high] = [lowest, highest].map((mark) => sayAmount(mark, panel, subject, words));
  const step = highest.value - lowest.value;
  const whole = panel.domain.isCut ? domain.high : panel.domain.high - panel.domain.low;
  const raised = lowest.value - domain.low;
  const isRaised = raised > step / 1000;
  return [
    begins,
    effect.cutShare(
      low ?? '',
      high ?? '',
      percent(step / (domain.high - domain.low)),
      percent(step / whole),
    ),
    isRaised
      ? effect.cutRatio(
          upperFirst(high ?? ''),
          low ?? '',
          times((highest.value - domain.low) / raised),
          times(highest.value / lowest.value),
        )
      : effect.cutBottom(upperFirst(low ?? '')),
  ];
}

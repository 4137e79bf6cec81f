import type { Words } from '../../words/en';
import type { PlacedDense } from '../longDrawing';
import type { PlacedFigure } from '../placedFigure';
import type { MarkView, PanelView, RangeView, TimelineView } from '../timelineView';
import type { Fault, FaultCatalogues, FaultSubject } from './fault';
import { sayAmount, sayTime, upperFirst } from './sayMark';
import { shownMarks } from './shownMarks';

/** No reference range is drawn, and with it goes what shape and colour told. */
export const noRange: Fault = {
  kind: 'no-range',
  isOffered: ({ view }) => view.panels.some(({ range, count }) => range && count > 0),
  redrawView: ({ view }) => ({
    ...view,
    panels: view.panels.map(withoutRange),
    legend: withoutStatus(view.legend),
  }),
  redrawFigure: (figure) => withoutOutside(figure),
  describeEffect: (subject, catalogues) =>
    subject.view.panels
      .filter(({ range }) => range)
      .slice(0, 1)
      .flatMap((panel) => describePanel(panel, subject, catalogues)),
};

function withoutRange({ range: _, ...panel }: PanelView): PanelView {
  const marks = panel.marks.map(withoutShape);
  return {
    ...panel,
    marks,
    examples: panel.examples.map(withoutShape),
    markAt: (index) => {
      const mark = panel.markAt(index);
      return mark && (marks.find((one) => one.key === mark.key) ?? withoutShape(mark));
    },
  };
}

function withoutShape(mark: MarkView): MarkView {
  return { ...mark, shape: 'untold' };
}

function withoutStatus(legend: TimelineView['legend']): TimelineView['legend'] {
  const told = new Set(['below', 'within', 'above', 'untold', 'outside', 'range']);
  return legend
    .filter(({ kind }) => !told.has(kind))
    .map((item) => ({ ...item, shape: 'untold' as const }));
}

/** A long series shows in colour what lies outside; a chart without a range has one colour. */
function withoutOutside(figure: PlacedFigure): PlacedFigure {
  return {
    ...figure,
    panels: figure.panels.map(({ dense, ...panel }) => ({
      ...panel,
      ...(dense ? { dense: { ...dense, paths: inOneColour(dense.paths) } } : {}),
    })),
  };
}

function inOneColour(paths: PlacedDense['paths']): PlacedDense['paths'] {
  const limits = paths.filter(({ className }) => className.startsWith('dense-limit'));
  return [
    ...paths.filter(({ className }) => !/outside|limit/.test(className)),
    ...(limits.length > 0
      ? [{ className: 'dense-limit', d: limits.map(({ d }) => d).join('') }]
      : []),
  ];
}

function describePanel(
  panel: PanelView,
  subject: FaultSubject,
  { words, faultWords }: FaultCatalogues,
): string[] {
  const { effect, standing, thisStanding } = faultWords;
  const marks = shownMarks(panel, subject.view.window);
  const outside = marks.filter(({ shape }) => shape === 'below' || shape === 'above').length;
  const range = sayRange(panel.range, words);
  const told =
    marks.length === 0
      ? effect.rangeGone(range)
      : outside === 0
        ? effect.rangeNone(marks.length, range)
        : effect.range(outside, marks.length, range);
  const [one, other] = findCrossing(marks) ?? [];
  if (!one || !other || one.shape === 'untold' || other.shape === 'untold') return [told];
  const say = (mark: MarkView) =>
    effect.valueAt(sayAmount(mark, panel, subject, words), sayTime(mark, subject, words));
  return [
    told,
    effect.rangePair(
      upperFirst(say(one)),
      standing[one.shape],
      say(other),
      thisStanding[other.shape],
    ),
  ];
}

/** The first neighbours that stand differently to the range. */
function findCrossing(marks: readonly MarkView[]): readonly [MarkView, MarkView] | undefined {
  for (const [index, mark] of marks.entries()) {
    const next = marks[index + 1];
    if (next && mark.shape !== 'untold' && next.shape !== 'untold' && mark.shape !== next.shape) {
      return [mark, next];
    }
  }
  return undefined;
}

function sayRange(range: RangeView | undefined, words: Words): string {
  const { lowLabel: low, highLabel: high, isAssumed = false } = range ?? {};
  const bounds =
    low === undefined
      ? words.range.high(high ?? '')
      : high === undefined
        ? words.range.low(low)
        : words.range.both(low, high);
  return words.value.amount(words.range.name(isAssumed), bounds);
}

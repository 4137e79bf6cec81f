import { scaleFrom } from '../linearScale';
import type { PlacedFigure } from '../placedFigure';
import type { MarkView, PanelView } from '../timelineView';
import type { Fault, FaultCatalogues, FaultSubject } from './fault';
import { placeRetimed } from './placeRetimed';
import { nameOf, sayAmount, sayTime } from './sayMark';
import { shownMarks } from './shownMarks';

/** The newest value stands on the left, as in the tables of many systems. */
export const reversedTime: Fault = {
  kind: 'reversed-time',
  isOffered: ({ view }) =>
    view.panels.every(({ dense }) => !dense) &&
    view.panels.some((panel) => endsOf(panel, { view }) !== undefined),
  redrawFigure: (figure, subject, catalogues) =>
    reversedTime.isOffered(subject) ? mirror(figure, subject, catalogues) : figure,
  describeEffect: (subject, catalogues) => {
    const { view } = subject;
    const told = view.panels.flatMap((panel) => {
      const ends = endsOf(panel, subject);
      return ends ? [describePanel(panel, ends, subject, catalogues)] : [];
    });
    const later = view.panels.flatMap((panel) =>
      shownMarks(panel, view.window).filter(({ spans }) =>
        spans.every(({ from }) => from > view.axis.zero),
      ),
    ).length;
    const { zero, hasDays } = view.axis;
    const isZeroShown = hasDays && zero >= view.window.from && zero <= view.window.to;
    return [
      ...told.slice(0, 1),
      ...(isZeroShown && later > 0 ? [catalogues.faultWords.effect.afterZero(later)] : []),
    ];
  },
};

/** The first and the last value in the window, where they surely are in that order. */
function endsOf(
  panel: PanelView,
  { view }: Pick<FaultSubject, 'view'>,
): readonly [MarkView, MarkView] | undefined {
  const marks = shownMarks(panel, view.window);
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return undefined;
  const end = Math.max(...first.spans.map(({ to }) => to));
  return last.spans.every(({ from }) => from > end) ? [first, last] : undefined;
}

function mirror(
  figure: PlacedFigure,
  { view }: FaultSubject,
  { words, faultWords }: FaultCatalogues,
): PlacedFigure {
  const { timeScale, ticks } = figure;
  const [from, to] = timeScale.domain;
  const [left, right] = timeScale.range;
  const atEnds = { earlier: faultWords.leftIsLater, later: faultWords.rightIsEarlier };
  const placed = placeRetimed(figure, view, (at) => from + to - at, {
    ...words,
    axis: { ...words.axis, ...atEnds },
  });
  return {
    ...placed,
    timeScale: { domain: [from, to], range: [right, left] },
    ticks: ticks.map((tick) => {
      const x = left + right - tick.x;
      return { ...tick, x, at: scaleFrom(timeScale, x) };
    }),
  };
}

function describePanel(
  panel: PanelView,
  [first, last]: readonly [MarkView, MarkView],
  subject: FaultSubject,
  { words, faultWords: { effect } }: FaultCatalogues,
): string {
  const [oldest, newest] = [first, last].map((mark) => sayAmount(mark, panel, subject, words));
  if (first.value === last.value) {
    return effect.reversedEqual(sayTime(last, subject, words), sayTime(first, subject, words));
  }
  const isRising = last.value > first.value;
  return effect.reversed(
    nameOf(panel, subject),
    isRising ? effect.seemsToFall : effect.seemsToRise,
    newest ?? '',
    oldest ?? '',
    isRising ? effect.rises : effect.falls,
  );
}

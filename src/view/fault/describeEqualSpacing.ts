import { DAY_MS } from '../../domain/caseTime';
import type { Words } from '../../words/en';
import { describeMoment } from '../describeMoment';
import type { MarkView, PanelView } from '../timelineView';
import type { FaultCatalogues, FaultSubject } from './fault';
import type { Stop } from './listStops';
import { sayNumber, sayTime, upperFirst } from './sayMark';
import { shownMarks } from './shownMarks';

/** Which lengths of time now look alike, and which slopes. */
export function describeEqualSpacing(
  stops: readonly Stop[],
  subject: FaultSubject,
  catalogues: FaultCatalogues,
): string[] {
  const { effect } = catalogues.faultWords;
  const steps = stops.slice(1).flatMap((to, index) => {
    const from = stops[index];
    return from ? [{ from, to, length: to.from - from.to }] : [];
  });
  const sorted = steps.filter(({ length }) => length > 0).sort((a, b) => a.length - b.length);
  const [short, long] = [sorted[0], sorted.at(-1)];
  if (!short || !long || short === long) return [];
  const say = (step: typeof short) => sayStep(step, subject, catalogues);
  const slopes = describeSlopes(stops, subject, catalogues);
  return [upperFirst(effect.equalSpacing(say(long), say(short))), ...slopes];
}

function sayStep(
  { from, to, length }: { readonly from: Stop; readonly to: Stop; readonly length: number },
  { view }: FaultSubject,
  { words, faultWords: { effect } }: FaultCatalogues,
): string {
  const sayStop = (stop: Stop) => {
    const [first, last] = [stop.from, stop.to].map((at) =>
      describeMoment(at, view.axis, view.mode, words),
    );
    return first === last ? (first ?? '') : effect.somewhere(first ?? '', last ?? '');
  };
  const isUncertain = from.from !== from.to || to.from !== to.to;
  return effect.stretch(sayLength(length, words), isUncertain, sayStop(from), sayStop(to));
}

function sayLength(ms: number, words: Words): string {
  return ms >= DAY_MS
    ? words.time.days(Math.floor(ms / DAY_MS))
    : words.time.hours(Math.floor((24 * ms) / DAY_MS));
}

interface Slope {
  readonly panel: PanelView;
  readonly from: MarkView;
  readonly to: MarkView;
  readonly change: number;
  readonly length: number;
  /** Per ms as it is, and per step as it is drawn. */
  readonly speed: number;
  readonly drawn: number;
}

/** The two pieces of one line whose speeds are told apart worst. */
function describeSlopes(
  stops: readonly Stop[],
  subject: FaultSubject,
  { words, faultWords: { effect, times } }: FaultCatalogues,
): string[] {
  for (const panel of subject.view.panels) {
    const slopes = listSlopes(panel, stops, subject);
    let [worst, pair] = [1.5, undefined as readonly [Slope, Slope] | undefined];
    for (const fast of slopes) {
      for (const slow of slopes) {
        if (fast.speed <= slow.speed) continue;
        const lost = fast.speed / slow.speed / (fast.drawn / slow.drawn);
        if (lost > worst) [worst, pair] = [lost, [fast, slow]];
      }
    }
    if (!pair) continue;
    const say = ({ from, to, change, length }: Slope) =>
      (change > 0 ? effect.rise : effect.fall)(
        sayNumber(to, Math.abs(change), panel, words),
        sayTime(from, subject, words),
        sayTime(to, subject, words),
        sayLength(length, words),
      );
    const [fast, slow] = pair;
    const drawn = fast.drawn / slow.drawn;
    const sayDrawn =
      Math.abs(drawn - 1) < 0.05
        ? effect.drawnAlike
        : drawn > 1
          ? effect.drawnLess(times(drawn))
          : effect.drawnTurned(times(1 / drawn));
    return [
      upperFirst(effect.slopes(say(fast), say(slow), times(fast.speed / slow.speed), sayDrawn)),
    ];
  }
  return [];
}

function listSlopes(panel: PanelView, stops: readonly Stop[], { view }: FaultSubject): Slope[] {
  const marks = shownMarks(panel, view.window);
  return panel.segments.flatMap(({ from, to }) => {
    const at = (end: typeof from) =>
      marks.find(
        ({ spans: [span], value, sides }) =>
          span?.from === end.at &&
          span.to === end.at &&
          value === end.value &&
          (sides[0] ?? 0) === end.side,
      );
    const [first, last] = [at(from), at(to)];
    const change = to.value - from.value;
    const length = to.at - from.at;
    const count = stops.filter((stop) => stop.at > from.at && stop.at <= to.at).length;
    if (!first || !last || change === 0 || length <= 0 || count === 0) return [];
    const speed = Math.abs(change) / length;
    const drawn = Math.abs(change) / count;
    return [{ panel, from: first, to: last, change, length, speed, drawn }];
  });
}

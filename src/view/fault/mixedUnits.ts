import type { Words } from '../../words/en';
import { formatNumber } from '../../words/formatNumber';
import type { MarkView, PanelView, SegmentEnd } from '../timelineView';
import { deriveValueDomain } from '../valueDomain';
import type { Fault, FaultCatalogues, FaultSubject } from './fault';
import { otherUnitOf } from './noUnit';
import { redrawDomain } from '../redrawDomain';
import { sayNumber, sayTime, upperFirst } from './sayMark';
import { shownMarks, standingOf } from './shownMarks';

/** Fewer cannot be a line in which only some are mixed up. */
const FEWEST = 3;

/** A run of values drawn by the numbers they have in the other unit, on the axis of this one. */
export const mixedUnits: Fault = {
  kind: 'mixed-units',
  isOffered: (subject) => findMixed(subject) !== undefined,
  redrawView: (subject, words) => {
    const mixed = findMixed(subject);
    return {
      ...subject.view,
      panels: subject.view.panels.map((panel) =>
        panel === mixed?.panel ? mixPanel(mixed, words) : panel,
      ),
    };
  },
  describeEffect: (subject, catalogues) => {
    const mixed = findMixed(subject);
    return mixed ? describeMixed(mixed, subject, catalogues) : [];
  },
};

interface Mixed {
  readonly panel: PanelView;
  readonly other: NonNullable<ReturnType<typeof otherUnitOf>>;
  readonly run: readonly MarkView[];
}

/** The first series that two units are in use for, and the run of a third of its values. */
function findMixed(subject: FaultSubject): Mixed | undefined {
  for (const panel of subject.view.panels) {
    const other = panel.long ? undefined : otherUnitOf(panel, subject);
    const marks = shownMarks(panel, subject.view.window);
    if (!other || marks.length < FEWEST) continue;
    return { panel, other, run: pickRun(marks, panel, other.factor) };
  }
  return undefined;
}

/** The run that misleads most: whose numbers stand otherwise to the range, first of all within. */
function pickRun(marks: readonly MarkView[], { range }: PanelView, factor: number): MarkView[] {
  const length = Math.max(1, Math.round(marks.length / 4));
  const misleads = ({ value, comparator }: MarkView) => {
    const drawn = standingOf(value * factor, range, comparator);
    if (drawn === standingOf(value, range, comparator)) return 0;
    return drawn === 'within' ? 2 : 1;
  };
  let [best, most] = [0, -1];
  for (let first = 0; first + length <= marks.length; first += 1) {
    const score = marks.slice(first, first + length).reduce((sum, mark) => sum + misleads(mark), 0);
    if (score > most) [best, most] = [first, score];
  }
  return marks.slice(best, best + length);
}

function mixPanel({ panel, other, run }: Mixed, words: Words): PanelView {
  const isMixed = new Set(run.map(({ key }) => key));
  const mix = (mark: MarkView): MarkView => {
    if (!isMixed.has(mark.key)) return mark;
    const value = mark.value * other.factor;
    const shape = standingOf(value, panel.range, mark.comparator) ?? 'untold';
    return {
      ...mark,
      value,
      ...(mark.readingError ? { readingError: mark.readingError * other.factor } : {}),
      shape,
    };
  };
  const marks = panel.marks.map(mix);
  const bounds = [panel.range?.low, panel.range?.high].filter((bound) => bound !== undefined);
  const domain = deriveValueDomain(
    marks.flatMap(({ value, readingError = 0 }) => [value - readingError, value + readingError]),
    bounds,
  );
  const redrawn = redrawDomain(panel, domain);
  const valueAt = (end: SegmentEnd) => {
    const index = panel.marks.findIndex(
      ({ value, spans, sides }) =>
        value === end.value &&
        (sides[0] ?? 0) === end.side &&
        spans.some(({ from, to }) => from === end.at || to === end.at),
    );
    return { ...end, value: marks[index]?.value ?? end.value };
  };
  return {
    ...redrawn,
    ...(domain.isCut ? { cutNote: words.axis.cut(redrawn.tickLabels[0] ?? '') } : {}),
    marks,
    examples: marks,
    markAt: (index) => marks.find((mark) => mark.index === index),
    segments: panel.segments.map((segment) => ({
      ...segment,
      from: valueAt(segment.from),
      to: valueAt(segment.to),
    })),
    gaps: panel.gaps.map((gap) => {
      const before = marks.findLast(({ spans }) => spans[0]?.to === gap.from);
      const after = marks.find(({ spans }) => spans[0]?.from === gap.to);
      return before && after ? { ...gap, value: (before.value + after.value) / 2 } : gap;
    }),
  };
}

function describeMixed(
  { panel, other, run }: Mixed,
  subject: FaultSubject,
  { words, faultWords }: FaultCatalogues,
): string[] {
  const { effect, standing, thisStanding } = faultWords;
  const misled = run.find(
    ({ value, comparator }) =>
      standingOf(value, panel.range, comparator) !==
      standingOf(value * other.factor, panel.range, comparator),
  );
  const mark = misled ?? run[0];
  const last = run.at(-1);
  if (!mark || !last || !run[0]) return [];
  const drawn = mark.value * other.factor;
  const drawnIs = standingOf(drawn, panel.range, mark.comparator);
  const truthIs = standingOf(mark.value, panel.range, mark.comparator);
  return [
    effect.mixed(
      run.length,
      sayTime(run[0], subject, words),
      sayTime(last, subject, words),
      other.unit,
      panel.unit,
    ),
    effect.mixedStands(
      upperFirst(sayNumber(mark, drawn, other, words)),
      words.value.amount(formatNumber(drawn, other.decimals), panel.unit),
      drawnIs && standing[drawnIs],
      sayNumber(mark, mark.value, panel, words),
      truthIs && (drawnIs ? thisStanding : standing)[truthIs],
    ),
  ];
}

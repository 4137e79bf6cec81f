import { convertibleUnits, deriveShownUnit } from '../../domain/shownUnit';
import type { Series } from '../../domain/series';
import { formatObserved } from '../../words/describeValue';
import type { MarkView, PanelView } from '../timelineView';
import { observationAt } from '../../domain/series';
import type { Fault, FaultCatalogues, FaultSubject } from './fault';
import { nameOf, sayAmount, sayNumber, upperFirst } from './sayMark';
import { shownMarks, standingOf } from './shownMarks';

/** The y axis names what was measured and not in what. */
export const noUnit: Fault = {
  kind: 'no-unit',
  isOffered: ({ view }) => view.panels.some(hasUnit),
  redrawView: (subject) => ({
    ...subject.view,
    panels: subject.view.panels.map((panel) => ({
      ...panel,
      title: nameOf(panel, subject),
      unit: '',
    })),
  }),
  describeEffect: (subject, catalogues) => {
    const panels = subject.view.panels.filter(hasUnit);
    const other = panels.find((panel) => otherUnitOf(panel, subject));
    const panel = other ?? panels[0];
    return panel ? describePanel(panel, subject, catalogues) : [];
  },
};

function hasUnit({ unit, count }: PanelView): boolean {
  return unit !== '' && unit !== '1' && count > 0;
}

/** The other unit a series is reported in, with the numbers it has there. */
export function otherUnitOf(
  panel: PanelView,
  { caseRecord }: FaultSubject,
): (Pick<PanelView, 'unit' | 'decimals' | 'factor'> & { readonly series: Series }) | undefined {
  const series = caseRecord.series.find(({ id }) => id === panel.seriesId);
  const unit = series && convertibleUnits([series]).find((one) => one !== panel.unit);
  if (!series || unit === undefined) return undefined;
  const shown = deriveShownUnit(series, unit);
  // From the shown unit to the other one; the panel may itself be converted.
  return { ...shown, factor: shown.factor / panel.factor, series };
}

function describePanel(
  panel: PanelView,
  subject: FaultSubject,
  { words, faultWords }: FaultCatalogues,
): string[] {
  const { effect, standing } = faultWords;
  const marks = shownMarks(panel, subject.view.window);
  const other = otherUnitOf(panel, subject);
  const series = subject.caseRecord.series.find(({ id }) => id === panel.seriesId);
  const ends = [panel.tickLabels[0] ?? '', panel.tickLabels.at(-1) ?? ''] as const;
  const mark = other && pickMisleading(marks, panel, other.factor);
  if (!other || !mark || !series) {
    return [effect.unitOnly(nameOf(panel, subject), ...ends, panel.unit)];
  }
  const number = formatObserved(observationAt(series, mark.index), panel);
  const asOther = mark.value / other.factor;
  const same = sayNumber(mark, asOther, panel, words);
  const inOther = words.value.amount(number, other.unit);
  const own = standingOf(mark.value, panel.range, mark.comparator);
  const read = standingOf(asOther, panel.range, mark.comparator);
  return [
    effect.unit(number, panel.unit, other.unit),
    own && read
      ? effect.unitStands(
          upperFirst(sayAmount(mark, panel, subject, words)),
          standing[own],
          inOther,
          same,
          standing[read],
        )
      : effect.unitSame(inOther, same),
  ];
}

/** The last value that reads otherwise in the other unit; without a range, the last. */
function pickMisleading(
  marks: readonly MarkView[],
  { range }: PanelView,
  factor: number,
): MarkView | undefined {
  const misleads = ({ value }: MarkView) =>
    standingOf(value, range) !== standingOf(value / factor, range);
  return marks.findLast(misleads) ?? marks.at(-1);
}

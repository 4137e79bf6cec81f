import { describe, expect, it } from 'vitest';
import { conversionFactor } from '../../src/domain/analyte';
import { deriveCards } from '../../src/view/deriveCards';
import { deriveHeadline } from '../../src/view/deriveHeadline';
import { deriveReadout } from '../../src/view/deriveReadout';
import { deriveSummary } from '../../src/view/deriveSummary';
import { deriveTable } from '../../src/view/deriveTable';
import { describeExplanation } from '../../src/view/describeExplanation';
import { placeFigure } from '../../src/view/placeFigure';
import { en } from '../../src/words/en';
import { SHIPPED_CASES, type ShippedCase, shippedCase } from './shippedCase';
import { tableRows } from './tableRows';
import { viewOf } from './viewOf';

const UNITS = ['mmol/L', 'mg/dL'] as const;

/** Every word the page can say of a case in a unit. */
function everyWord(id: ShippedCase, unit: string): string {
  const caseRecord = shippedCase(id);
  const { view, state } = viewOf(caseRecord, { unit });
  const values = view.panels.flatMap((panel) =>
    panel.marks.map(({ seriesId, index, spans }) =>
      deriveReadout(
        caseRecord,
        view,
        state,
        { kind: 'observation', key: { seriesId, index }, at: spans[0]!.from + 4e8 },
        en,
      ),
    ),
  );
  const events = caseRecord.events.map((event) =>
    deriveReadout(caseRecord, view, state, { kind: 'event', id: event.id }, en),
  );
  return JSON.stringify([
    view,
    placeFigure(view, 860, en),
    values,
    events,
    deriveCards(caseRecord, view.axis, state.axis, en),
    tableRows(deriveTable(caseRecord, view.axis, state, en)),
    deriveSummary(caseRecord, view.axis, state.unit, en),
    deriveHeadline(caseRecord, view.axis, en),
    caseRecord.series.map(({ id: seriesId }) =>
      describeExplanation(`range:${seriesId}`, caseRecord, state.unit, en),
    ),
  ]);
}

describe.each(SHIPPED_CASES)('%s', (id) => {
  it.each([
    ['mmol/L', 'mg/dL'],
    ['mg/dL', 'mmol/L'],
  ])('says nothing in any other unit while %s is shown', (unit, other) => {
    const words = everyWord(id, unit);
    expect(words).toContain(unit);
    expect(words).not.toContain(other);
  });

  it('changes marks, band, ticks, readout and table together', () => {
    const caseRecord = shippedCase(id);
    const [own, shown] = UNITS.map((unit) => viewOf(caseRecord, { unit })) as [
      ReturnType<typeof viewOf>,
      ReturnType<typeof viewOf>,
    ];
    for (const [index, panel] of own.view.panels.entries()) {
      const other = shown.view.panels[index]!;
      const factor = conversionFactor(caseRecord.series[index]!.code, 'mmol/L', 'mg/dL')!;
      expect(other.unit).toBe('mg/dL');
      expect(other.title).not.toBe(panel.title);
      for (const [mark, { value }] of panel.marks.entries()) {
        expect(other.marks[mark]!.value).toBeCloseTo(value * factor, 9);
        expect(other.marks[mark]!.name).toContain(' mg/dL');
        expect(other.marks[mark]!.shape).toBe(panel.marks[mark]!.shape);
        expect(other.marks[mark]!.spans).toEqual(panel.marks[mark]!.spans);
      }
      expect(other.range!.low).toBeCloseTo(panel.range!.low! * factor, 9);
      expect(other.range!.high).toBeCloseTo(panel.range!.high! * factor, 9);
      expect(other.range!.lowLabel).not.toBe(panel.range!.lowLabel);
      expect(other.domain.ticks).not.toEqual(panel.domain.ticks);
      expect(other.domain.high).toBeGreaterThanOrEqual(other.range!.high!);
    }
    const findings = ({ view, state }: typeof own) =>
      tableRows(deriveTable(caseRecord, view.axis, state, en))
        .filter(({ kind }) => kind === 'observation')
        .map(({ finding }) => finding);
    const [before, after] = [findings(own), findings(shown)];
    expect(before).toHaveLength(after.length);
    for (const [index, finding] of after.entries()) expect(finding).not.toBe(before[index]);
  });

  it('leaves what is stored as it came', () => {
    const caseRecord = shippedCase(id);
    const before = caseRecord.series.map((series) => [series.unit, ...series.value]);
    viewOf(caseRecord, { unit: 'mg/dL' });
    viewOf(caseRecord, { unit: 'mmol/L' });
    expect(caseRecord.series.map((series) => [series.unit, ...series.value])).toEqual(before);
  });
});

describe('the digits', () => {
  const valuesOf = (id: ShippedCase, unit?: string) => {
    const caseRecord = shippedCase(id);
    const { view, state } = viewOf(caseRecord, unit === undefined ? {} : { unit });
    return tableRows(deriveTable(caseRecord, view.axis, state, en))
      .filter(({ key }) => key.startsWith('phosphorus'))
      .map(({ finding }) => finding);
  };

  it('are those of the source in its own unit', () => {
    const printed = ['1.6', '1.6', '2.1', '1.4', '1.7', '2', '2', '2.6', '3.3'];
    const expected = printed.map((value) => `${value} mg/dL`);
    expect(valuesOf('hindawi-2023-case-2').sort()).toEqual(expected.sort());
  });

  it('are two in mmol/L and one in mg/dL where they are converted', () => {
    expect(valuesOf('hindawi-2023-case-2', 'mmol/L')).toContain('0.52 mmol/L');
    expect(valuesOf('zhang-2019', 'mg/dL')).toContain('about 2.2 mg/dL, illustrative');
  });
});

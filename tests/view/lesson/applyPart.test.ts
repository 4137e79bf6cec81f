import { describe, expect, it } from 'vitest';
import { DAY_MS, dayTime } from '../../../src/domain/caseTime';
import type { OfferedRange, StepView } from '../../../src/domain/lesson';
import { interpretationAt, observationsOf } from '../../../src/domain/series';
import { deriveTimeAxis } from '../../../src/domain/timeAxis';
import { applyPart } from '../../../src/view/lesson/applyPart';
import { mixedOrder } from '../../../src/view/lesson/mixedOrder';
import { partParameters } from '../../../src/view/lesson/partParameters';
import { deriveShownKey } from '../../../src/view/lesson/shownKeys';
import { readAxisTime, type ViewParameters } from '../../../src/view/viewParameters';
import { shippedCase } from '../shippedCase';

const view = (more: Partial<StepView> = {}): { view: StepView } => ({
  view: { cut: {}, highlight: [], evidence: [], compare: [], ...more },
});

const hindawi = shippedCase('hindawi-2023-case-2');
const phosphorus = hindawi.series[0]!;

describe('what an address chooses within a part of a lesson', () => {
  const noKey = () => undefined;
  const zhang = shippedCase('zhang-2019');
  const early = view({
    cut: { hiddenAfter: [dayTime(-1)] },
    anchor: 'admission',
    window: { from: dayTime(-25), to: dayTime(-1) },
  });
  const cut = applyPart(zhang, early, undefined);

  it('counts from the event of the part where that of the address is hidden', () => {
    for (const anchor of ['resection', 'follow-up', 'no-such-event']) {
      const shown = partParameters(cut, early.view, noKey, { anchor });
      expect(shown).toEqual(partParameters(cut, early.view, noKey, {}));
    }
  });

  it('keeps the window of the part in days from the event that the address counts from', () => {
    const chosen: ViewParameters = { anchor: 'bone-scan' };
    const shown = partParameters(cut, early.view, noKey, chosen);
    expect(shown.anchor).toBe('bone-scan');
    const axis = deriveTimeAxis(cut, 'bone-scan');
    expect(readAxisTime(shown.from!, axis)).toBe(-25 * DAY_MS);
  });
});

describe('the case as a part of a lesson shows it', () => {
  it('is the case where the part says nothing', () => {
    expect(applyPart(hindawi, view(), undefined)).toEqual(hindawi);
  });

  it('has the evidence of other patients after its own events', () => {
    const evidence = {
      id: 'mao',
      kind: 'evidence',
      title: '12 of 15',
      time: dayTime(-400),
      basis: 'reported',
    } as const;
    const { events } = applyPart(hindawi, view({ evidence: [evidence] }), undefined);
    expect(events.at(-1)).toBe(evidence);
    expect(events).toHaveLength(hindawi.events.length + 1);
  });

  it('reads 2.6 mg/dL as low by the Chinese range, and as normal by that of its own laboratory', () => {
    const offered: OfferedRange = {
      seriesId: 'phosphorus',
      label: 'WS/T 404.6',
      range: { low: 0.85 * 3.0973762, high: 1.51 * 3.0973762, assumed: true },
    };
    const index = observationsOf(phosphorus).findIndex(({ value }) => value === 2.6);
    expect(interpretationAt(phosphorus, index)).toBe('N');
    const [read] = applyPart(hindawi, view(), offered).series;
    expect(interpretationAt(read!, index)).toBe('L');
    expect(read!.referenceRange?.assumed).toBe(true);
  });

  it('lets the chosen range win over a printed status and a range of a single value', () => {
    const rare = new Map([
      [
        0,
        { interpretation: 'H' as const, referenceRange: { high: 0.1, assumed: false }, note: 'n' },
      ],
    ]);
    const printed = { ...hindawi, series: [{ ...phosphorus, rare }] };
    const offered = { seriesId: 'phosphorus', label: 'other', range: { low: 1, assumed: true } };
    const [read] = applyPart(printed, view(), offered).series;
    expect(interpretationAt(read!, 0)).toBe('N');
    expect(read!.rare.get(0)).toEqual({ note: 'n' });
  });
});

describe('the keys of marks in a case that is cut', () => {
  it('follow the values that are left', () => {
    const shown = deriveShownKey(hindawi, { hiddenAfter: [dayTime(2)] });
    const cut = applyPart(hindawi, view({ cut: { hiddenAfter: [dayTime(2)] } }), undefined);
    const left = observationsOf(cut.series[0]!).map(({ value }) => value);
    const whole = observationsOf(phosphorus).map(({ value }) => value);
    for (const [index, value] of whole.entries()) {
      const key = shown(`phosphorus:${index}`);
      if (key === undefined) continue;
      expect(left[Number(key.split(':')[1])]).toBe(value);
    }
    expect(left).toEqual([1.6, 1.6, 2.1, 1.4]);
    expect(shown('phosphorus:7')).toBeUndefined();
    expect(shown('resection')).toBe('resection');
  });

  it('of a series that is hidden are none', () => {
    expect(deriveShownKey(hindawi, { hiddenSeries: ['calcium'] })('calcium:0')).toBeUndefined();
  });
});

describe('what a part asks of the address', () => {
  const same = (key: string) => key;

  it('is its window in days from the day 0 it counts from', () => {
    const zhang = shippedCase('zhang-2019');
    const window = { from: dayTime(-25), to: dayTime(-1) };
    const { view: part } = view({ window, anchor: 'admission' });
    expect(partParameters(zhang, part, same, {})).toEqual({
      anchor: 'admission',
      from: '-3',
      to: '21',
    });
  });

  it('gives way to what the reader chose', () => {
    const { view: part } = view({ unit: 'mg/dL', window: { from: dayTime(0), to: dayTime(9) } });
    expect(partParameters(hindawi, part, same, { unit: 'mmol/L', to: '4' })).toMatchObject({
      unit: 'mmol/L',
      from: '0',
      to: '4',
    });
  });

  it('names no unit where there is no series to show in it', () => {
    const { view: part } = view({ unit: 'mg/dL' });
    expect(partParameters({ ...hindawi, series: [] }, part, same, {})).toEqual({});
  });
});

describe('the order a question is asked in', () => {
  it.each([2, 3, 4, 5, 6, 7])('of %i items has all of them and is not the right one', (count) => {
    const items = Array.from({ length: count }, (_, index) => index);
    expect(mixedOrder(items)).not.toEqual(items);
    expect([...mixedOrder(items)].sort()).toEqual(items);
  });
});

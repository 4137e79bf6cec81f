import { describe, expect, it } from 'vitest';
import { caseFile, proseOf, rowsOf } from './caseFiles';

const file = caseFile('zhang-2019');
const [phosphorus] = file.series;
const rows = rowsOf(file, 'phosphorus');

describe('the curve of zhang-2019, which is ours', () => {
  it('is the one that the notes on its values describe', () => {
    expect(rows).toEqual([
      [-20, 0.45],
      [-17, 0.45],
      [-13, 0.4],
      [-8, 0.45],
      [-4, 0.4],
      [-1, 0.4],
      [1, 0.5],
      [2, 0.6],
      [3, 0.7],
      [4, 0.75],
      [6, 0.9],
      [8, 1.0],
      [[40, 58], 1.1],
    ]);
  });

  it('is called reconstructed, values and days', () => {
    expect(phosphorus!.basis).toBe('reconstructed');
    expect(phosphorus!.observations.filter((one) => one.basis !== undefined)).toEqual([]);
    expect(new Set(phosphorus!.observations.map((one) => one.time.basis))).toEqual(
      new Set(['reconstructed']),
    );
  });

  it('goes in steps of 0.05, so as to look like no measurement', () => {
    expect(rows.filter(([, value]) => Math.round(value! * 20) !== value! * 20)).toEqual([]);
  });

  it('has no value from 0.80 to 0.87, where adult ranges disagree', () => {
    expect(rows.filter(([, value]) => value! >= 0.8 && value! <= 0.87)).toEqual([]);
  });

  it('says of the last value that the patient reported it as normal', () => {
    expect(phosphorus!.observations.at(-1)!.note).toBe('Reported by the patient as normal');
  });

  it('stands against a range that is assumed, with its source', () => {
    expect(phosphorus).toMatchObject({
      unit: 'mmol/L',
      code: { code: '14879-1' },
      referenceRange: { low: 0.85, high: 1.51, source: 'WS/T 404.6', basis: 'assumed' },
    });
  });
});

describe('the days of zhang-2019', () => {
  const between = (day: [number, number]) => ({ day, basis: 'reconstructed' });

  it.each([
    ['onset', { date: '2014~', text: '4 years duration', basis: 'derived' }],
    ['wheelchair', { date: '2018-05', text: 'since May 2018', basis: 'reported' }],
    ['admission', between([-24, -20])],
    ['laboratory', between([-20, -17])],
    ['bone-scan', between([-17, -12])],
    ['pet-ct', between([-12, -5])],
    ['resection', { day: 0, basis: 'derived' }],
    ['histology', between([2, 14])],
    ['igg4', between([3, 21])],
    ['discharge', between([8, 12])],
    ['letter-received', { date: '2018-12-05', basis: 'reported' }],
  ])('put %s where the letter allows', (id, time) => {
    expect(file.events.find((event) => event.id === id)!.time).toEqual(time);
  });

  it('let follow-up last from discharge to one and a half months', () => {
    expect(file.events.find((event) => event.id === 'follow-up')!.period).toEqual({
      start: between([8, 12]),
      end: { ...between([40, 58]), text: 'one and a half months' },
    });
  });

  it('have no date but those the letter tells: only three events are told on the calendar', () => {
    const dated = file.events.filter((event) => event.time && 'date' in event.time);
    expect(dated.map((event) => event.id)).toEqual(['onset', 'wheelchair', 'letter-received']);
  });

  it('count from a resection after May 2018 and before about 20 October', () => {
    expect(file.anchor).toEqual({
      event: 'resection',
      time: { after: { date: '2018-05' }, before: { date: '2018-10-20~' }, basis: 'derived' },
      illustrativeDate: '2018-10-10',
    });
  });

  it('give the words of the letter a stretch of time each', () => {
    const reconstructed = (day: unknown) => ({ day, basis: 'reconstructed' });
    expect(
      file.words!.map(({ text, period, basis }) => [text, period.start, period.end, basis]),
    ).toEqual([
      ['hypophosphatemia', reconstructed(-20), reconstructed(0), 'reported'],
      ['rapid recovery', reconstructed(0), reconstructed([8, 12]), 'reported'],
      ['reported normal', reconstructed([8, 12]), reconstructed([40, 58]), 'reported'],
    ]);
  });
});

describe('what is said of the patient of zhang-2019', () => {
  const detailsOf = (id: string) => {
    const event = file.events.find((one) => one.id === id)!;
    return `${event.summary!} ${event.details!}`;
  };

  it('claims what the letter claims, without a number', () => {
    expect(file.claim).toMatch(/the letter reports/);
    expect(file.claim).not.toMatch(/\d/);
  });

  it('says in the plot that the letter prints no value', () => {
    expect(file.disclaimer).toBe('The letter prints no phosphorus value.');
  });

  it.each([
    [/FGF/i, 'a hormone that the letter does not say was measured'],
    [/\bcur(?:e|ed|ative)\b|remission/i, 'an outcome that the letter does not claim'],
    [/supplement/i, 'a treatment that the letter does not tell'],
    [/margin|\bsize\b|\bcm\b/i, 'the size of the tumour'],
    [/estimat|approximat|digitis/i, 'a reading that nobody did'],
  ])('never names %s, %s', (pattern) => {
    expect(proseOf(file)).not.toMatch(pattern);
  });

  it.each([
    ['bone-scan', /negative|normal/i],
    ['pet-ct', /only|avid/i],
    ['laboratory', /deficien|\d/i],
    ['discharge', /normal|\d+ mmol/i],
    ['resection', /histolog|phosphaturic|IgG4/i],
    ['histology', /FGF|margin|vimentin|CD\d/i],
    ['igg4', /steroid|because|caused/i],
    ['follow-up', /\d/],
  ])('says at %s nothing of %s', (id, pattern) => {
    expect(detailsOf(id)).not.toMatch(pattern);
  });

  it.each([
    ['onset', /four years/],
    ['wheelchair', /May 2018/],
    ['bone-scan', /did not localise an osseous tumour/],
    ['pet-ct', /18F-FDG and 68Ga-DOTATATE/],
    ['histology', /phosphaturic mesenchymal tumour/],
    ['discharge', /rapid recovery/],
    ['follow-up', /reported/],
  ])('says at %s what the letter says: %s', (id, pattern) => {
    expect(detailsOf(id)).toMatch(pattern);
  });

  it('calls every finding reported, because the letter prints it', () => {
    expect(new Set(file.events.map((event) => event.basis))).toEqual(new Set(['reported']));
  });
});

import { describe, expect, it } from 'vitest';
import { CASE_ORDER } from '../../.scripts/servedCases.mjs';
import { parseCase } from '../../src/exchange/parseCase';
import { isIllustrative } from '../../src/domain/basis';
import { timesOf } from '../../src/domain/clinicalEvent';
import { observationsOf } from '../../src/domain/series';
import { en } from '../../src/words/en';
import { CASE_NAMES, caseFile, caseText, proseOf } from './caseFiles';

/** Ids are parts of links: they stay as they are. */
const IDS: Record<string, { events: string[]; series: string[] }> = {
  'zhang-2019': {
    events: [
      'onset',
      'wheelchair',
      'admission',
      'laboratory',
      'bone-scan',
      'pet-ct',
      'resection',
      'histology',
      'igg4',
      'discharge',
      'follow-up',
      'letter-received',
    ],
    series: ['phosphorus'],
  },
  'hindawi-2023-case-2': {
    events: ['pre-operative', 'resection', 'follow-up-12-weeks', 'follow-up-1-year'],
    series: ['phosphorus', 'calcium'],
  },
  'simulated-persistent': {
    events: ['resection', 'visit-14', 'visit-45', 'visit-90'],
    series: ['phosphorus'],
  },
  'simulated-supplements': {
    events: [
      'resection',
      'phosphate',
      'calcitriol',
      'visit-14',
      'visit-45',
      'visit-60',
      'visit-90',
    ],
    series: ['phosphorus'],
  },
};

function caseRecordOf(name: string) {
  const parsed = parseCase(caseText(name), en);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.caseRecord;
}

describe('the cases that ship', () => {
  it('are those whose ids are fixed, and the picker knows their order', () => {
    expect([...CASE_NAMES].sort()).toEqual(Object.keys(IDS).sort());
    expect([...CASE_NAMES].sort()).toEqual([...CASE_ORDER].sort());
  });

  it.each(CASE_NAMES)('%s is valid, without a note', (name) => {
    expect(parseCase(caseText(name), en).issues).toEqual([]);
  });

  it.each(CASE_NAMES)('%s has its name as its id, and its ids are those of links', (name) => {
    const file = caseFile(name);
    expect(file.id).toBe(name);
    expect(file.events.map((event) => event.id)).toEqual(IDS[name]!.events);
    expect(file.series.map((series) => series.id)).toEqual(IDS[name]!.series);
  });

  it.each(CASE_NAMES)('%s counts from its resection, which is day 0', (name) => {
    const { anchor, events } = caseRecordOf(name);
    expect(anchor!.event).toBe('resection');
    const resection = events.find((event) => event.id === 'resection')!;
    expect(resection.time).toMatchObject({ clock: 'anchor', start: 0, form: 'day' });
  });

  it.each(CASE_NAMES)('%s says the basis of every time', (name) => {
    const { events, series } = caseRecordOf(name);
    const times = [
      ...events.flatMap(timesOf),
      ...series.flatMap((one) => observationsOf(one).map(({ time }) => time)),
    ];
    expect(times.filter((time) => time.basis === undefined)).toEqual([]);
  });

  it.each(CASE_NAMES)('%s says every value in the digits of a laboratory', (name) => {
    const values = caseFile(name).series.flatMap((one) => one.observations.map((o) => o.value!));
    expect(values.filter((value) => Number(value.toFixed(2)) !== value)).toEqual([]);
  });

  it.each(CASE_NAMES)(
    '%s has a claim, a caution and a disclaimer if its values are ours',
    (name) => {
      const { series, claim, caution, disclaimer } = caseRecordOf(name);
      const isOurs = series.some((one) => isIllustrative(one.basis));
      expect([claim, disclaimer].map((text) => text !== undefined)).toEqual([isOurs, isOurs]);
      expect(caution).toBeDefined();
    },
  );

  it.each(CASE_NAMES)(
    '%s keeps units and values out of its prose, which cannot be switched',
    (name) => {
      expect(proseOf({ ...caseFile(name), series: [] })).not.toMatch(/\d\s*(?:mmol|mg\/|U\/L|pg)/);
    },
  );
});

/** A lesson stops a case at a date, so a card may tell what was before its time and not what came. */
describe('what a card tells is told at its time', () => {
  it.each([
    ['zhang-2019', 'onset', /wheelchair|phosph|tumou?r|mass/i],
    ['zhang-2019', 'wheelchair', /phosph|scan|tumou?r|mass/i],
    ['zhang-2019', 'admission', /phosph|scan|PET|tumou?r|mass/i],
    ['zhang-2019', 'laboratory', /scan|PET|tumou?r|mass/i],
    ['zhang-2019', 'bone-scan', /PET|DOTATATE|mass|axill/i],
    ['zhang-2019', 'pet-ct', /operat|remov|resect|phosphaturic|IgG4/i],
    ['zhang-2019', 'resection', /phosphaturic|osteomalacia|IgG4|phosphorus|recover/i],
    ['zhang-2019', 'histology', /recover|diagnosed|discharge/i],
    ['zhang-2019', 'igg4', /recover|discharge/i],
    ['zhang-2019', 'discharge', /follow|month|normal/i],
    ['hindawi-2023-case-2', 'pre-operative', /week(?!s before)|fell|rose|dip/i],
    ['hindawi-2023-case-2', 'resection', /phosphorus|calcium|range|mesenchymal/i],
    ['hindawi-2023-case-2', 'follow-up-12-weeks', /year|last/i],
    ['simulated-persistent', 'resection', /range|rise|rose|visit|after/i],
    ['simulated-persistent', 'visit-14', /as low|at no time|third|second/i],
    ['simulated-persistent', 'visit-45', /at no time|third/i],
    ['simulated-supplements', 'resection', /phosph|calcitriol|supplement|behind|incomplete/i],
    ['simulated-supplements', 'phosphate', /range|stop|until|cure|rise|fall/i],
    ['simulated-supplements', 'calcitriol', /range|stop|until|cure|rise|fall/i],
    ['simulated-supplements', 'visit-14', /stop|behind|fell|low/i],
    ['simulated-supplements', 'visit-45', /behind|fell|\blow\b|cure/i],
    ['simulated-supplements', 'visit-60', /behind|month/i],
  ])('in %s, %s does not give away %s', (name, id, pattern) => {
    const event = caseFile(name).events.find((one) => one.id === id)!;
    expect(`${event.title} ${event.summary!} ${event.details!}`).not.toMatch(pattern);
  });
});

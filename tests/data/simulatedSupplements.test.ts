import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/domain/caseTime';
import { deriveRangeEntry } from '../../src/domain/rangeEntry';
import { parseCase } from '../../src/exchange/parseCase';
import { en } from '../../src/words/en';
import { caseFile, caseText, proseOf, rowsOf } from './caseFiles';

const file = caseFile('simulated-supplements');
const rows = rowsOf(file, 'phosphorus') as [number, number][];
const FIRST_DAY = 1;
const LAST_DAY = 45;
const LOW = 0.85;

describe('simulated-supplements', () => {
  it('has the values that its notes describe', () => {
    expect(rows).toEqual([
      [-20, 0.45],
      [-13, 0.45],
      [-8, 0.4],
      [-1, 0.45],
      [1, 0.45],
      [2, 0.55],
      [3, 0.65],
      [4, 0.7],
      [6, 0.9],
      [8, 0.95],
      [14, 1.0],
      [28, 0.95],
      [35, 1.0],
      [45, 1.0],
      [48, 0.7],
      [52, 0.55],
      [60, 0.5],
      [90, 0.45],
    ]);
  });

  it('goes in steps of 0.05, so as to look like no measurement', () => {
    expect(rows.filter(([, value]) => Math.round(value * 20) !== value * 20)).toEqual([]);
  });

  it('has no value from 0.80 to 0.87, where adult ranges disagree', () => {
    expect(rows.filter(([, value]) => value >= 0.8 && value <= 0.87)).toEqual([]);
  });

  it('comes into range only while supplements are given, and does not stay', () => {
    const within = rows.filter(([, value]) => value >= LOW).map(([day]) => day);
    expect(within.every((day) => day >= FIRST_DAY && day <= LAST_DAY)).toBe(true);
    const parsed = parseCase(caseText('simulated-supplements'), en);
    const series = parsed.ok ? parsed.caseRecord.series[0] : undefined;
    expect(deriveRangeEntry(series!, 0)).toEqual({
      kind: 'entered',
      after: 4 * DAY_MS,
      by: 6 * DAY_MS,
      stayed: false,
    });
  });

  it('is in range for more than a month on supplements, and never for a day without', () => {
    const within = rows.filter(([, value]) => value >= LOW).map(([day]) => day);
    expect(Math.max(...within) - Math.min(...within)).toBeGreaterThan(31);
    const without = rows.filter(([day]) => day < FIRST_DAY || day > LAST_DAY);
    expect(without.filter(([, value]) => value >= LOW)).toEqual([]);
    expect(Math.max(...without.map(([day]) => day)) - LAST_DAY).toBeGreaterThan(31);
  });

  it('rises as the recovery of zhang-2019 does, within 0.05 up to day 8', () => {
    const recovery = rowsOf(caseFile('zhang-2019'), 'phosphorus');
    const apart = [1, 2, 3, 4, 6, 8].map((day) => {
      const valueOn = (all: typeof recovery) => all.find(([one]) => one === day)![1]!;
      return Math.abs(valueOn(recovery) - valueOn(rows));
    });
    expect(Math.max(...apart)).toBeLessThan(0.0501);
  });

  it('has the days of simulated-persistent, so that the two can be compared day by day', () => {
    const days = rows.map(([day]) => day);
    const others = rowsOf(caseFile('simulated-persistent'), 'phosphorus').map(([day]) => day);
    expect(others.filter((day) => !days.includes(day as number))).toEqual([]);
  });

  it('calls everything simulated', () => {
    const bases = [...caseText('simulated-supplements').matchAll(/"basis": "(\w+)"/g)];
    const others = bases.map((match) => match[1]).filter((basis) => basis !== 'simulated');
    expect(others).toEqual(['assumed']);
  });

  it('tells no date, no age and no sex', () => {
    expect(caseText('simulated-supplements')).not.toContain('"date"');
    expect(proseOf(file)).not.toMatch(/\b(?:man|woman|male|female|years? old)\b|\d{4}-/i);
  });

  it('says that no patient stands behind it and that its doses are no recommendation', () => {
    expect(file.disclaimer).toMatch(/no patient stands behind it/);
    expect(file.caution).toMatch(/doses are no recommendation/);
  });

  it.each([
    ['phosphate', 'Phosphate 500 mg × 4'],
    ['calcitriol', 'Calcitriol 0.5 µg × 2'],
  ])('gives %s from the day after resection until its second visit', (id, title) => {
    const event = file.events.find((one) => one.id === id)!;
    expect(event).toMatchObject({
      kind: 'medication',
      title,
      period: { start: { day: FIRST_DAY }, end: { day: LAST_DAY } },
    });
    expect(event.details).toMatch(/dose is ours for teaching and no recommendation/);
  });

  it.each([
    ['visit-14', 14],
    ['visit-45', 45],
    ['visit-60', 60],
    ['visit-90', 90],
  ])('puts %s on day %i', (id, day) => {
    expect(file.events.find((event) => event.id === id)!.time).toMatchObject({ day });
  });
});

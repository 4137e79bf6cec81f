import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/domain/caseTime';
import { deriveRangeEntry } from '../../src/domain/rangeEntry';
import { parseCase } from '../../src/exchange/parseCase';
import { en } from '../../src/words/en';
import { caseFile, caseText, proseOf, rowsOf } from './caseFiles';

const file = caseFile('simulated-persistent');
const rows = rowsOf(file, 'phosphorus');

describe('simulated-persistent', () => {
  it('has the values that its notes describe', () => {
    expect(rows).toEqual([
      [-20, 0.45],
      [-13, 0.45],
      [-8, 0.4],
      [-1, 0.45],
      [1, 0.45],
      [2, 0.5],
      [3, 0.55],
      [4, 0.55],
      [6, 0.6],
      [8, 0.55],
      [14, 0.5],
      [28, 0.45],
      [45, 0.45],
      [90, 0.45],
    ]);
  });

  it('never comes into range, by its own or by any adult one', () => {
    const parsed = parseCase(caseText('simulated-persistent'), en);
    const series = parsed.ok ? parsed.caseRecord.series[0] : undefined;
    expect(deriveRangeEntry(series!, 0)).toEqual({
      kind: 'never',
      side: 'below',
      until: 90 * DAY_MS,
    });
    expect(rows.filter(([, value]) => value! >= 0.8)).toEqual([]);
  });

  it('calls everything simulated', () => {
    const bases = [...caseText('simulated-persistent').matchAll(/"basis": "(\w+)"/g)];
    const others = bases.map((match) => match[1]).filter((basis) => basis !== 'simulated');
    expect(others).toEqual(['assumed']);
  });

  it('tells no date, no age and no sex', () => {
    expect(caseText('simulated-persistent')).not.toContain('"date"');
    expect(proseOf(file)).not.toMatch(/\b(?:man|woman|male|female|years? old)\b|\d{4}-/i);
  });

  it('says that no supplements are given and that no patient stands behind it', () => {
    expect(file.subject).toMatch(/no supplements given/);
    expect(file.disclaimer).toMatch(/no patient stands behind it/);
  });

  it.each([
    ['visit-14', 14],
    ['visit-45', 45],
    ['visit-90', 90],
  ])('puts %s on day %i', (id, day) => {
    expect(file.events.find((event) => event.id === id)!.time).toMatchObject({ day });
  });
});

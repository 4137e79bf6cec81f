import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundleOf, expectRead, phosphate, readJson } from './bundleOf';

const file = new URL('../../../public/samples/fhir-r4-sample.json', import.meta.url);
const sample: unknown = JSON.parse(readFileSync(file, 'utf8'));

describe('the sample that is served', () => {
  const { findings, details } = expectRead(readJson(sample));

  it('holds a course of phosphate and one of calcium, and keeps urine apart', () => {
    const told = findings.series.map(({ name, unit }, index) => [
      name,
      unit,
      details.series[index]?.count,
    ]);
    expect(told).toEqual([
      ['Phosphate (Serum)', 'mmol/L', 8],
      ['Calcium', 'mmol/L', 4],
      ['Phosphate (Urine)', 'mmol/L', 1],
    ]);
  });

  it('shows a month, a censored value, a missing one and reported interpretations', () => {
    const observations = findings.series[0]?.observations ?? [];
    expect(observations[0]).toMatchObject({ time: { date: '2020-10' }, interpretation: 'L' });
    expect(observations[2]).toMatchObject({ value: 0.3, comparator: '<', interpretation: 'LL' });
    expect(observations[4]).toMatchObject({ missing: 'haemolysed sample' });
    expect(findings.series[0]?.referenceRange).toMatchObject({ low: 0.8, high: 1.5 });
  });

  it('tells the events around them and what it leaves out', () => {
    expect(findings.events.map(({ kind }) => kind)).toEqual([
      'diagnosis',
      'medication',
      'imaging',
      'admission',
      'pathology',
      'procedure',
      'visit',
    ]);
    expect(findings.leftOut.map(({ count }) => count)).toEqual([2, 1, 1, 1]);
    expect(details.subject).toBe('a woman of 60');
    expect(findings.notes).toEqual([]);
  });
});

describe('a Bundle of 20,000 entries', () => {
  it('is read in seconds, far below what a reader would wait for', () => {
    const bundle = bundleOf(
      ...Array.from({ length: 20_000 }, (_, index) =>
        phosphate({
          id: String(index),
          effectiveDateTime: `20${10 + (index % 15)}-0${1 + (index % 9)}-11T10:20:30Z`,
        }),
      ),
    );
    const began = performance.now();
    const { findings } = expectRead(readJson(bundle));
    expect(findings.counts).toEqual({ total: 20_000, used: 20_000 });
    expect(performance.now() - began).toBeLessThan(5000);
  }, 30_000);
});

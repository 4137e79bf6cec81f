import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseOfFindings, readText } from './tableOf';

const template = (name: string) =>
  readText(readFileSync(new URL(`../../../public/templates/${name}`, import.meta.url), 'utf8'));

describe('the template of', () => {
  it.each([
    ['values', 2, 0, 9],
    ['events', 0, 7, 7],
  ])('%s is read without a question, all of it', async (name, series, events, total) => {
    const { reading } = await template(`caseline-${name}.csv`);
    expect([reading.questions, reading.refusals, reading.findings.leftOut]).toEqual([[], [], []]);
    expect(reading.findings.series).toHaveLength(series);
    expect(reading.findings.events).toHaveLength(events);
    expect(reading.findings.counts).toEqual({ total, used: total });
    expect(reading.findings.notes).toEqual([]);
    expect(caseOfFindings(reading.findings).ok).toBe(true);
  });

  it('events says its kinds and periods', async () => {
    const { reading } = await template('caseline-events.csv');
    expect(reading.findings.events.map(({ kind, period }) => [kind, period])).toEqual([
      ['symptom', undefined],
      ['admission', undefined],
      ['imaging', undefined],
      ['procedure', undefined],
      ['medication', { start: { day: 1 }, end: { day: 12 } }],
      ['discharge', undefined],
      ['follow-up', { start: { day: 30 } }],
    ]);
  });
});

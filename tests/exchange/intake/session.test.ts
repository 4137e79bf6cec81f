import { describe, expect, it } from 'vitest';
import { createSession } from '../../../src/exchange/intake/createSession';
import { en } from '../../../src/words/en';
import { expectKind, formFor, makeCase, open, rowsOf } from '../badInputs/openSession';

const VALUES = rowsOf(
  'Date;Analyte;Value;Unit',
  '2020-05-01;Calcium;2.1;mmol/L',
  '2020-05-01;Phosphate;0.5;mmol/L',
  '2020-05-02;Phosphate;0.7;mmol/L',
);
const EVENTS = rowsOf(
  'Date,Event,Kind',
  '2020-05-01,Resection,procedure',
  '2020-05-03,Visit,visit',
);

describe('a session', () => {
  it('tells how much of a table is read, from nothing to all of it', async () => {
    const told: number[] = [];
    const rows = Array.from({ length: 5_000 }, () => '2020-05-01;P;1;mmol/L');
    const text = rowsOf('Date;Analyte;Value;Unit', ...rows);
    await createSession(en).open(text, { name: 'a' }, (part) => told.push(part));
    expect(told.length).toBeGreaterThan(4);
    expect(Math.min(...told)).toBeGreaterThan(0);
    expect(Math.max(...told)).toBe(1);
  });

  it('puts the analyte with most results first', async () => {
    const { session } = await open(VALUES);
    const { series } = await session.summarise();
    expect(series.map(({ name, values }) => [name, values])).toEqual([
      ['Phosphate', 2],
      ['Calcium', 1],
    ]);
  });

  it('parts the columns of a table anew', async () => {
    const { session, answer } = await open(VALUES);
    expect(expectKind({ answer }, 'table').table.columns).toHaveLength(4);
    const whole = expectKind({ answer: await session.partTable(',', () => undefined) }, 'table');
    expect(whole.table.columns.map(({ name }) => name)).toEqual(['Date;Analyte;Value;Unit']);
    const parted = { answer: await session.partTable(';', () => undefined) };
    expect(expectKind(parted, 'table').view.summary.counts).toEqual({ total: 3, used: 3 });
  });

  it('gives the events of a second table to the first, under ids of their own', async () => {
    const { session } = await open(VALUES);
    const events = await (await open(EVENTS)).session.events();
    expect(events.map(({ title }) => title)).toEqual(['Resection', 'Visit']);
    await session.addEvents(events);
    const summary = await session.addEvents(events);
    expect(summary.counts).toEqual({ total: 7, used: 7 });
    expect(new Set(summary.events.map(({ id }) => id)).size).toBe(4);
    expect((await makeCase(session)).caseRecord.events).toHaveLength(4);
  });

  it('makes a case with the presets that were chosen, and no others', async () => {
    const rows = Array.from(
      { length: 20 },
      (_, n) => `2020-${String((n % 12) + 1).padStart(2, '0')}-01;P;1;g`,
    );
    const { session } = await open(rowsOf('Date;Analyte;Value;Unit', ...rows, '2020-05-02;P;1;g'));
    await session.addEvents(await (await open(EVENTS)).session.events());
    const form = {
      ...formFor(await session.summarise()),
      anchor: { kind: 'event', id: (await session.events())[0]?.id ?? '' },
    } as const;
    const [preset] = await session.proposePresets(form);
    expect(preset).toMatchObject({ title: 'Around Resection' });
    const presetIds = preset ? [preset.id] : [];
    const withOne = expectKind({ answer: await session.make({ ...form, presetIds }) }, 'case');
    expect(withOne.loaded.caseRecord.presets.map(({ title }) => title)).toEqual([preset?.title]);
    const without = expectKind({ answer: await session.make(form) }, 'case');
    expect(without.loaded.caseRecord.presets).toEqual([]);
  });

  it('makes the same case when it is asked twice', async () => {
    const { session } = await open(VALUES);
    expect((await makeCase(session)).text).toBe((await makeCase(session)).text);
  });

  it('refuses a form that makes no case, with the place', async () => {
    const { session } = await open(VALUES);
    const form = { ...formFor(await session.summarise()), title: ' ' };
    expect(expectKind({ answer: await session.make(form) }, 'refused').issues).toMatchObject([
      { severity: 'refuse', place: 'title', found: '""', expected: 'a text that is not empty' },
    ]);
  });

  it('reads an asked encoding, whatever the bytes would have told', async () => {
    const latin = Uint8Array.of(0x44, 0x3b, 0x48, 0xe4);
    const { answer } = await open(latin, 'a.csv', 'windows-1252');
    expect(expectKind({ answer }, 'table').table.columns[1]?.name).toBe('Hä');
  });
});

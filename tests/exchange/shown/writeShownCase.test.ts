import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../../src/domain/caseRecord';
import { dayTime } from '../../../src/domain/caseTime';
import { cutRecord } from '../../../src/domain/cutRecord';
import type { CaseFile } from '../../../src/exchange/caseFile';
import { parseCase } from '../../../src/exchange/parseCase';
import { writeShownCase } from '../../../src/exchange/shown/writeShownCase';
import { en } from '../../../src/words/en';
import { CASE_NAMES, caseText } from '../../data/caseFiles';
import { arbitraryFile } from '../arbitraryFile';
import { caseIn, eventInFile, fileOf, seriesInFile } from '../fileOf';

/** What is read from the file that is written of a record. */
function readBack(record: CaseRecord): CaseRecord {
  const text = writeShownCase(record, en);
  const parsed = parseCase(text ?? '', en);
  if (!parsed.ok) throw new Error(`${JSON.stringify(parsed.issues)} in ${String(text)}`);
  return parsed.caseRecord;
}

const written = (record: CaseRecord) =>
  JSON.parse(writeShownCase(record, en) ?? '') as CaseFile & Record<string, unknown>;

const withTime = (time: unknown) =>
  caseIn(
    fileOf({
      anchor: { event: 'surgery', time: { date: '2018-10-24' } },
      events: [eventInFile('surgery', { day: 0 }), eventInFile('visit', time)],
    }),
  );

describe('a record written as a case file', () => {
  it('reads to the same record', () => {
    fc.assert(
      fc.property(arbitraryFile, (file) => {
        const record = caseIn(file);
        expect(readBack(record)).toEqual(record);
      }),
    );
  });

  it.each(CASE_NAMES)('reads to the same record for the shipped case %s', (name) => {
    const parsed = parseCase(caseText(name), en);
    if (!parsed.ok) throw new Error('not a case');
    expect(readBack(parsed.caseRecord)).toEqual(parsed.caseRecord);
  });

  it.each([
    ['a day', { day: -3 }],
    ['a minute of a day', { day: 3.3541666667 }],
    ['a minute after midnight, which is no whole day', { day: 3.0001 }],
    ['one moment somewhere between two days', { day: [4, 5.5] }],
    ['a moment between two midnights', { day: [4.0001, 5.0001] }],
    ['a year', { date: '2018' }],
    ['about a month', { date: '2018-05~' }],
    ['a date', { date: '2018-05-12' }],
    ['a minute', { date: '2018-05-12T08:30' }],
    ['a second', { date: '2018-05-12T08:30:07' }],
    ['a clock with its offset', { date: '2018-05-12T08:30+08:00' }],
    ['after', { after: { day: 2, text: 'day 2' }, basis: 'derived' }],
    ['before about', { before: { date: '2018~' } }],
    ['after and before', { after: { date: '2018-02' }, before: { date: '2018-03-04T05:06' } }],
    ['one of two', { oneOf: [{ day: 3 }, { after: { day: 5 } }], text: 'either' }],
  ])('keeps %s', (_name, time) => {
    const record = withTime(time);
    expect(readBack(record)).toEqual(record);
  });

  it('reads to the same record whatever moment it is cut at, but for day 0 that is hidden', () => {
    fc.assert(
      fc.property(arbitraryFile, fc.integer({ min: -70, max: 150 }), (file, day) => {
        const cut = cutRecord(caseIn(file), { hiddenAfter: [dayTime(day)] });
        const back = readBack(cut);
        const isHidden = !cut.events.some(({ id }) => id === cut.anchor?.event);
        expect(back.events.slice(0, cut.events.length)).toEqual(cut.events);
        expect(back.events.length).toBe(cut.events.length + Number(isHidden));
        expect(back.words).toEqual(cut.words);
        expect(back.presets).toEqual(cut.presets);
        expect(back.series.map(({ clock: _, ...series }) => series)).toEqual(
          cut.series.map(({ clock: _, ...series }) => series),
        );
      }),
    );
  });

  it('holds no word of what a lesson hides, not even of the event that is day 0', () => {
    const record = caseIn(
      fileOf({
        anchor: {
          event: 'resection',
          time: { date: '2018-10-24', text: 'the day of the resection' },
        },
        claim: 'It rose after the resection',
        events: [
          eventInFile('resection', { day: 0 }, { title: 'Resection of the tumour' }),
          eventInFile('visit', { day: -3 }),
          eventInFile('later', { day: 9 }, { title: 'Resection told to the family' }),
        ],
        series: [
          seriesInFile({
            observations: [
              { time: { day: -1 }, value: 0.4 },
              { time: { day: 4 }, value: 0.9, note: 'after the resection' },
            ],
          }),
        ],
      }),
    );
    const cut = cutRecord(record, { hiddenAfter: [dayTime(-1)] });
    const text = writeShownCase(cut, en) ?? '';
    expect(text).not.toMatch(/resection/i);
    expect(text).not.toContain('0.9');
    expect(text).toContain('0.4');
    expect(parseCase(text, en).ok).toBe(true);
    expect(written(cut).anchor).toEqual({ event: 'day-0', time: { date: '2018-10-24' } });
  });

  it('leaves out what other patients showed', () => {
    const record = withTime({ day: 3 });
    const [surgery] = record.events;
    if (!surgery) throw new Error('no event');
    const evidence = { ...surgery, id: 'others', kind: 'evidence' as const, title: 'Elsewhere' };
    const back = readBack({ ...record, events: [...record.events, evidence] });
    expect(back.events).toEqual(record.events);
  });

  it('says what an edit made of a value and of an event', () => {
    const record = withTime({ day: 3 });
    const [series] = record.series;
    const [first, ...rest] = record.events;
    if (!series || !first) throw new Error('nothing to edit');
    const edited: CaseRecord = {
      ...record,
      series: [{ ...series, rare: new Map([[0, { edit: { kind: 'added' } }]]) }],
      events: [
        { ...first, edit: { kind: 'changed', from: { ...first, title: 'Biopsy' } } },
        ...rest,
      ],
    };
    const file = written(edited);
    expect(file.series[0]?.observations[0]).toMatchObject({ 'x-edit': 'added' });
    expect(file.events[0]).toMatchObject({ 'x-edit': 'edited, was “Biopsy”' });
    expect(readBack(edited)).toEqual(record);
  });

  it('says what it is for, and that made-up values are no data', () => {
    const ofBasis = (basis: string) => caseIn(fileOf({ series: [seriesInFile({ basis })] }));
    const teaching = 'For teaching; not for the care of a patient.';
    const illustration = 'Illustration, not data.';
    expect(written(ofBasis('reported'))['x-note']).toEqual([teaching]);
    expect(written(ofBasis('reconstructed'))['x-note']).toEqual([teaching, illustration]);
    expect(written(ofBasis('simulated'))['x-note']).toEqual([teaching, illustration]);
  });

  it('is not written of several cases, because a case file holds one', () => {
    expect(writeShownCase({ ...caseIn(fileOf()), isComparison: true }, en)).toBeUndefined();
  });
});

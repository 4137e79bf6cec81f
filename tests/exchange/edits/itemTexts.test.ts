import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile, EventInFile, ObservationInFile } from '../../../src/exchange/caseFile';
import { readCaseTexts, writeCaseTexts } from '../../../src/exchange/edits/caseTexts';
import { createId } from '../../../src/exchange/edits/createId';
import { changeTime } from '../../../src/exchange/edits/changeTime';
import { readEventTexts, writeEventTexts } from '../../../src/exchange/edits/eventTexts';
import {
  readObservationTexts,
  writeObservationTexts,
} from '../../../src/exchange/edits/observationTexts';
import { readSeriesTexts, writeSeriesTexts } from '../../../src/exchange/edits/seriesTexts';
import { shippedFiles } from './shippedFiles';
import { anyDocument, anyTimeInFile } from './arbitraryDocument';

/** Each with what no field shows: keys of other tools, and words within a time. */
const OBSERVATIONS: readonly ObservationInFile[] = [
  { time: { day: 0 }, value: 0 },
  Object.assign({ value: 0.3, time: { day: [4, 5] as [number, number] } }, { 'x-lab': 'A' }),
  { time: { date: '2018-05~', text: 'in May', basis: 'derived' }, missing: '2 tubes broken' },
  {
    time: { after: { date: '2018', text: 'after that' }, before: { date: '2019' } },
    value: 1,
    comparator: '>=',
    basis: 'digitised',
    readingError: 0.05,
    interpretation: 'HH',
    referenceRange: { high: 0.9, basis: 'reported' },
    note: 'Repeated',
    id: 'a1',
  },
];

describe('the fields of a value', () => {
  it.each(OBSERVATIONS)('change nothing where nothing is changed: %j', (observation) => {
    const read = readObservationTexts(writeObservationTexts(observation), observation);
    expect(JSON.stringify(read)).toBe(JSON.stringify({ ok: true, value: observation }));
  });

  it('take the limit away with the number it was told by', () => {
    const from = OBSERVATIONS[3]!;
    const texts = { ...writeObservationTexts(from), value: 'hemolysed' };
    const read = readObservationTexts(texts, from);
    expect(read).toMatchObject({ ok: true, value: { missing: 'hemolysed', note: 'Repeated' } });
    expect(read.ok && Object.keys(read.value)).not.toContain('comparator');
  });

  it('lose what the laboratory said of the value, once that is corrected', () => {
    const from: ObservationInFile = { time: { day: 0 }, value: 0.3, interpretation: 'LL' };
    const read = (texts: object) =>
      readObservationTexts({ ...writeObservationTexts(from), ...texts }, from);
    const time = { day: 0 };
    expect(read({ value: '1.1' })).toEqual({ ok: true, value: { time, value: 1.1 } });
    expect(read({ value: '<0.3' })).toMatchObject({ value: { comparator: '<' } });
    expect(read({ value: '<0.3' })).not.toMatchObject({ value: { interpretation: 'LL' } });
    // What the author says of it at the same time stays, and so does a value that is as it was.
    const said = { value: { value: 1.1, interpretation: 'N' } };
    expect(read({ value: '1.1', interpretation: 'N' })).toMatchObject(said);
    expect(read({ note: 'repeated' })).toMatchObject({ value: { interpretation: 'LL' } });
  });

  it.each([
    ['time', { time: 'soon' }],
    ['value', { value: '0,7' }],
    ['readingError', { readingError: '-1' }],
    ['readingError', { readingError: 'much' }],
  ])('name the %s as the field that cannot be read', (field, texts) => {
    const from = OBSERVATIONS[0]!;
    const read = readObservationTexts({ ...writeObservationTexts(from), ...texts }, from);
    expect(read).toMatchObject({ ok: false, field });
  });
});

describe('the fields of shipped cases', () => {
  it.each(shippedFiles())('change nothing where nothing is changed: %s', (_, file) => {
    expect(readCaseTexts(writeCaseTexts(file), file)).toEqual({ ok: true, value: file });
    for (const event of file.events) {
      const read = readEventTexts(writeEventTexts(event), event);
      expect(JSON.stringify(read)).toBe(JSON.stringify({ ok: true, value: event }));
    }
    for (const series of file.series) {
      const read = readSeriesTexts(writeSeriesTexts(series), series);
      expect(JSON.stringify(read)).toBe(JSON.stringify({ ok: true, value: series }));
    }
  });

  it('change nothing of any document', () => {
    fc.assert(
      fc.property(anyDocument, (file: CaseFile) => {
        const read = readCaseTexts(writeCaseTexts(file), file);
        expect(JSON.stringify(read)).toBe(JSON.stringify({ ok: true, value: file }));
      }),
    );
  });
});

describe('a newly typed time', () => {
  it('is the old one where it reads the same', () => {
    fc.assert(
      fc.property(anyTimeInFile, (time) => {
        const old = { ...time, text: 'in the words of the source', basis: 'derived' as const };
        expect(changeTime(old, time)).toBe(old);
      }),
    );
  });

  it('keeps the basis, the words, and the part that stayed', () => {
    const old = {
      after: { date: '2018', text: 'the year before' },
      before: { date: '2019' },
      basis: 'derived' as const,
    };
    expect(changeTime(old, { after: { date: '2018' }, before: { date: '2020' } })).toEqual({
      after: { date: '2018', text: 'the year before' },
      before: { date: '2020' },
      basis: 'derived',
    });
  });
});

describe('an event', () => {
  const visit: EventInFile = {
    id: 'visit',
    kind: 'visit',
    title: 'Visit',
    period: { start: { day: 1 }, end: { day: 2 } },
    basis: 'reported',
  };

  it('that was a period and becomes a moment was when it began', () => {
    const read = readEventTexts({ ...writeEventTexts(visit), lasts: 'moment' }, visit);
    expect(read.ok && read.value).toEqual({
      id: 'visit',
      kind: 'visit',
      title: 'Visit',
      time: { day: 1 },
      basis: 'reported',
    });
  });

  it.each([
    ['PET/CT of the whole body', [], 'pet-ct-of-the-whole-body'],
    ['Visit', ['visit', 'visit-2'], 'visit-3'],
    ['Über', [], 'uber'],
    ['手术', [], 'event'],
  ])('called "%s" gets an id that a link can hold', (title, taken, id) => {
    expect(createId(title, new Set(taken), 'event')).toBe(id);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../../src/exchange/caseFile';
import { applyEdit, applyEdits, reverseEdit } from '../../../src/exchange/edits/applyEdit';
import type { CaseEdit } from '../../../src/exchange/edits/caseEdit';
import { mergeEdits } from '../../../src/exchange/edits/mergeEdits';
import { readEdited } from '../../../src/exchange/edits/readEdited';
import { replayRows } from '../../../src/exchange/edits/replayRows';
import { writeEdited } from '../../../src/exchange/edits/writeEdited';
import { anyDocument, anyWish, editFor } from './arbitraryDocument';

const anyCourse = fc
  .tuple(anyDocument, fc.array(anyWish, { maxLength: 12 }))
  .map(([document, wishes]) => {
    const log: CaseEdit[] = [];
    const states = [document];
    wishes.forEach((wish, at) => {
      const present = states.at(-1)!;
      const edit = editFor(present, wish, at);
      if (!edit) return;
      log.push(edit);
      states.push(applyEdit(present, edit)!);
    });
    return { original: document, log, states, present: states.at(-1)! };
  });

const text = (document: CaseFile | undefined) => JSON.stringify(document);

describe('edits of a document', () => {
  it('go back one by one to what was before, with the order of every key', () => {
    fc.assert(
      fc.property(anyCourse, ({ log, states }) => {
        log.toReversed().forEach((edit, back) => {
          const after = states[states.length - 1 - back]!;
          const before = states[states.length - 2 - back];
          expect(text(applyEdit(after, reverseEdit(edit)))).toBe(text(before));
        });
      }),
    );
  });

  it('are the same edit again when they are reversed twice', () => {
    fc.assert(
      fc.property(anyCourse, ({ log }) => {
        expect(log.map(reverseEdit).map(reverseEdit)).toEqual(log);
      }),
    );
  });

  it('leave the document they were given as it was', () => {
    fc.assert(
      fc.property(anyCourse, ({ original, log }) => {
        const before = text(original);
        applyEdits(original, log);
        expect(text(original)).toBe(before);
      }),
    );
  });

  it('lead from a saved file back to its original, however often it is saved', () => {
    fc.assert(
      fc.property(anyCourse, ({ original, log, present }) => {
        const saved = text(writeEdited(present, log));
        const read = readEdited(JSON.parse(saved) as CaseFile);
        expect(read.isLogSound).toBe(true);
        expect(text(read.original)).toBe(text(original));
        expect(text(writeEdited(read.document, read.log))).toBe(saved);
      }),
    );
  });

  it('keep a key for each value of the original that is still there, and new ones for the others', () => {
    fc.assert(
      fc.property(anyCourse, ({ original, log, present }) => {
        const rows = replayRows(original, log, 'phosphorus');
        expect(rows).toHaveLength(present.series[0]!.observations.length);
        expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
      }),
    );
  });
});

const specimen: CaseFile = {
  format: 'caseline/1',
  id: 'specimen',
  title: 'A specimen',
  anchor: { event: 'surgery' },
  series: [
    {
      id: 'phosphorus',
      name: 'Serum phosphorus',
      unit: 'mmol/L',
      basis: 'reported',
      observations: [
        { time: { day: 0 }, value: 0.5 },
        { time: { day: 3 }, value: 0.7 },
      ],
    },
  ],
  events: [
    { id: 'surgery', kind: 'procedure', title: 'Surgery', time: { day: 0 }, basis: 'reported' },
  ],
  source: { citation: 'Made for a test' },
};
const [first, second] = specimen.series[0]!.observations;
const at = (index: number) => ({ series: 'phosphorus', index });

describe('an edit that does not fit', () => {
  it.each<[string, CaseEdit]>([
    ['a value that is not there', { kind: 'deleteObservation', ...at(0), observation: second! }],
    ['a place beyond the end', { kind: 'addObservation', ...at(3), observation: first! }],
    [
      'a place before the beginning',
      { kind: 'deleteObservation', ...at(-1), observation: second! },
    ],
    [
      'a series that is not there',
      { kind: 'addObservation', series: 'calcium', index: 0, observation: first! },
    ],
    [
      'another event',
      {
        kind: 'changeEvent',
        from: { ...specimen.events[0]!, title: 'Resection' },
        to: specimen.events[0]!,
      },
    ],
    [
      'another title',
      { kind: 'changeCase', fields: [{ key: 'title', at: 2, from: 'B', to: 'C' }] },
    ],
  ])('is not made: %s', (_, edit) => {
    expect(applyEdit(specimen, edit)).toBeUndefined();
  });
});

describe('the log in a file', () => {
  const change: CaseEdit = {
    kind: 'changeObservation',
    ...at(1),
    newIndex: 1,
    from: second!,
    to: { time: { day: 3 }, value: 0.9 },
  };
  const saved = writeEdited(applyEdit(specimen, change)!, [change]);

  it('leaves the present state as the body, which other readers read', () => {
    expect(saved.series[0]!.observations[1]!.value).toBe(0.9);
  });

  it.each<[string, CaseFile]>([
    ['whose body was changed beside it', { ...saved, series: specimen.series }],
    ['that is no log', { ...saved, edited: 'yes' }],
    ['with an edit that is none', { ...saved, edited: { log: [{ kind: 'burn' }] } }],
    [
      'that leads back to what was never a case',
      {
        ...saved,
        edited: {
          log: [
            { kind: 'changeCase', fields: [{ key: 'title', at: 2, from: 7, to: 'A specimen' }] },
          ],
        },
      },
    ],
    ['with a value of the wrong kind', { ...saved, edited: { log: [{ ...change, to: 7 }] } }],
  ])('is set aside alone, %s', (_, file) => {
    const { edited, ...body } = file;
    expect(edited).toBeDefined();
    expect(readEdited(file)).toEqual({
      document: body,
      original: body,
      log: [],
      isLogSound: false,
    });
  });

  it('gives a value that is put back its own key again', () => {
    const remove: CaseEdit = { kind: 'deleteObservation', ...at(0), observation: first! };
    const putBack: CaseEdit = {
      kind: 'addObservation',
      ...at(0),
      observation: first!,
      original: 0,
    };
    expect(replayRows(specimen, [remove, putBack], 'phosphorus')).toEqual(
      replayRows(specimen, [], 'phosphorus'),
    );
  });
});

describe('two changes in one field', () => {
  const to = (value: number) => ({ ...second!, value });
  const change = (from: number, next: number, index = 1, newIndex = 1): CaseEdit => ({
    kind: 'changeObservation',
    ...at(index),
    newIndex,
    from: to(from),
    to: to(next),
  });

  it('are one', () => {
    expect(mergeEdits(change(0.7, 0.8), change(0.8, 0.9))).toEqual(change(0.7, 0.9));
  });

  it('are none where the second goes back', () => {
    expect(mergeEdits(change(0.7, 0.8), change(0.8, 0.7))).toBe('none');
  });

  it('stay two where they are about two values', () => {
    expect(mergeEdits(change(0.7, 0.8), change(0.5, 0.9, 0, 0))).toBeUndefined();
  });
});

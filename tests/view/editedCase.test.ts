import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../src/domain/caseRecord';
import type { CaseFile } from '../../src/exchange/caseFile';
import { applyEdits } from '../../src/exchange/edits/applyEdit';
import type { CaseEdit } from '../../src/exchange/edits/caseEdit';
import { readDocument } from '../../src/exchange/edits/readDocument';
import { deriveCards } from '../../src/view/deriveCards';
import { deriveReadout } from '../../src/view/deriveReadout';
import { deriveTable } from '../../src/view/deriveTable';
import { en } from '../../src/words/en';
import { enEdit } from '../../src/words/enEdit';
import { eventInFile, fileOf } from '../exchange/fileOf';
import { viewOf } from './viewOf';

/** A case whose value was 0.51, whose visit was "Control", and which has a new value on day 3. */
function editedCase(): CaseRecord {
  const original = fileOf({
    series: [
      {
        id: 'phosphorus',
        name: 'Serum phosphorus',
        unit: 'mmol/L',
        basis: 'reported',
        observations: [{ time: { day: 1 }, value: 0.51 }],
      },
    ],
    events: [
      eventInFile('surgery', { day: 0 }),
      eventInFile('visit', { day: 9 }, { title: 'Control' }),
    ],
  }) as unknown as CaseFile;
  const [from] = original.series[0]!.observations;
  const [, visit] = original.events;
  const at = { series: 'phosphorus' };
  const log: CaseEdit[] = [
    {
      kind: 'changeObservation',
      ...at,
      index: 0,
      newIndex: 0,
      from: from!,
      to: { ...from!, value: 0.7 },
    },
    { kind: 'addObservation', ...at, index: 1, observation: { time: { day: 3 }, value: 0.9 } },
    { kind: 'changeEvent', from: visit!, to: { ...visit!, title: 'Visit' } },
  ];
  const document = applyEdits(original, log)!;
  const parsed = readDocument({ document, original, log, isLogSound: true }, en, enEdit);
  if (!parsed.ok) throw new Error('no case');
  return parsed.caseRecord;
}

const caseRecord = editedCase();
const { view, state } = viewOf(caseRecord);

describe('what was edited says so', () => {
  it('in the readout of a value and of an event', () => {
    const read = (index: number) =>
      deriveReadout(
        caseRecord,
        view,
        state,
        { kind: 'observation', key: { seriesId: 'phosphorus', index } },
        en,
      );
    expect(read(0)?.edit).toBe('edited, was 0.51 mmol/L');
    expect(read(1)?.edit).toBe('added');
    expect(deriveReadout(caseRecord, view, state, { kind: 'event', id: 'visit' }, en)?.edit).toBe(
      'edited, was “Control”',
    );
  });

  it('on its card, and on no other', () => {
    const cards = deriveCards(caseRecord, view.axis, 'days', en).flatMap((group) => group.cards);
    expect(cards.map(({ id, edit }) => [id, edit])).toEqual([
      ['surgery', undefined],
      ['visit', 'edited, was “Control”'],
    ]);
  });

  it('in the table, where the origin of each row is told', () => {
    const table = deriveTable(caseRecord, view.axis, state, en);
    const rows = Array.from({ length: table.length }, (_, place) => table.rowAt(place).basis);
    expect(rows).toEqual([
      'printed',
      'printed; edited, was 0.51 mmol/L',
      'printed; added',
      'printed; edited, was “Control”',
    ]);
  });
});

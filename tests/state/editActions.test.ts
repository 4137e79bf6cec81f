import { describe, expect, it } from 'vitest';
import { observationAt } from '../../src/domain/series';
import type { CaseFile } from '../../src/exchange/caseFile';
import type { CaseEdit } from '../../src/exchange/edits/caseEdit';
import { changeOf } from '../../src/exchange/edits/changeFields';
import { createEditActions, openEditedCase } from '../../src/state/editActions';
import { type EditedCase, readEditedCase } from '../../src/state/editedCases';
import { en } from '../../src/words/en';
import { caseIn, eventInFile, fileOf, fileWithValues } from '../exchange/fileOf';

let count = 0;

/** A case opened for edits under a key of its own. */
function openFile(file: object) {
  count += 1;
  const key = `case-${count}`;
  const text = JSON.stringify(file);
  openEditedCase(key, { text, caseRecord: caseIn(file), issues: [] }, en);
  const present = (): EditedCase => readEditedCase(key)!;
  return { key, present, ...createEditActions(key, en) };
}

const VALUES = [
  { time: { day: 0 }, value: 0.5 },
  { time: { day: 3 }, value: 0.7 },
];

function changeValue(document: CaseFile, index: number, value: number): CaseEdit {
  const from = document.series[0]!.observations[index]!;
  return {
    kind: 'changeObservation',
    series: 'phosphorus',
    index,
    newIndex: index,
    from,
    to: { ...from, value },
  };
}

const valuesOf = ({ caseRecord }: EditedCase) => Array.from(caseRecord.series[0]!.value);

describe('an edited case', () => {
  it('follows each edit, back and forth', () => {
    const { present, commit, undo, redo } = openFile(fileWithValues(VALUES));
    expect(commit(changeValue(present().document, 1, 0.9))).toEqual([]);
    expect(valuesOf(present())).toEqual([0.5, 0.9]);
    undo();
    expect(valuesOf(present())).toEqual([0.5, 0.7]);
    redo();
    expect(valuesOf(present())).toEqual([0.5, 0.9]);
  });

  it('says of a value what it was, and of an added one that it was added', () => {
    const { present, commit } = openFile(fileWithValues(VALUES));
    commit(changeValue(present().document, 1, 0.9));
    const added = { time: { day: 1 }, value: 0.6 };
    commit({ kind: 'addObservation', series: 'phosphorus', index: 1, observation: added });
    const series = present().caseRecord.series[0]!;
    expect(observationAt(series, 0).edit).toBeUndefined();
    expect(observationAt(series, 1).edit).toEqual({ kind: 'added' });
    expect(observationAt(series, 2).edit).toMatchObject({ kind: 'changed', from: { value: 0.7 } });
  });

  it('says nothing of a value that was put back by hand', () => {
    const { present, commit } = openFile(fileWithValues(VALUES));
    commit(changeValue(present().document, 1, 0.9));
    commit(changeValue(present().document, 1, 0.7));
    expect(observationAt(present().caseRecord.series[0]!, 1).edit).toBeUndefined();
  });

  it('is the last valid one where an edit would make it invalid', () => {
    const { present, commit } = openFile(fileWithValues(VALUES));
    const before = present();
    expect(commit(changeValue(before.document, 1, -2))).toEqual([
      expect.objectContaining({
        severity: 'refuse',
        place: 'series[0].observations[1].value',
        found: '-2',
      }),
    ]);
    expect(present()).toBe(before);
  });

  it('keeps its anchor: the event that is day 0 is not deleted under it', () => {
    const { present, commit } = openFile(fileOf());
    const event = present().document.events[0]!;
    expect(commit({ kind: 'deleteEvent', index: 0, event })).toMatchObject([
      { place: 'anchor.event' },
    ]);
  });

  it('has no value after the last one was deleted, and the value again after undo', () => {
    const { present, commit, undo } = openFile(fileOf());
    const observation = present().document.series[0]!.observations[0]!;
    commit({ kind: 'deleteObservation', series: 'phosphorus', index: 0, observation });
    expect(valuesOf(present())).toEqual([]);
    undo();
    expect(valuesOf(present())).toEqual([0.5]);
  });

  it('takes the edits of one visit to a field for one step', () => {
    const { present, commit, undo } = openFile(fileWithValues(VALUES));
    commit(changeValue(present().document, 1, 0.8), 'visit 1');
    commit(changeValue(present().document, 1, 0.9), 'visit 1');
    commit(changeValue(present().document, 1, 1.1), 'visit 2');
    undo();
    expect(valuesOf(present())).toEqual([0.5, 0.9]);
    undo();
    expect(valuesOf(present())).toEqual([0.5, 0.7]);
    expect(present().log).toEqual([]);
  });

  it('goes forward no more after another edit', () => {
    const { present, commit, undo, redo } = openFile(fileWithValues(VALUES));
    commit(changeValue(present().document, 1, 0.9));
    undo();
    commit(changeValue(present().document, 0, 0.4));
    redo();
    expect(valuesOf(present())).toEqual([0.4, 0.7]);
  });

  it('opens again from its file with its edits, and is saved as the same bytes', () => {
    const { present, commit } = openFile(fileWithValues(VALUES));
    commit(changeValue(present().document, 1, 0.9));
    const saved = JSON.stringify(present().saved);
    const again = openFile(JSON.parse(saved) as object);
    expect(JSON.stringify(again.present().saved)).toBe(saved);
    expect(observationAt(again.present().caseRecord.series[0]!, 1).edit).toMatchObject({
      from: { value: 0.7 },
    });
    again.undo();
    expect(JSON.stringify(again.present().saved)).toBe(JSON.stringify(fileWithValues(VALUES)));
  });

  it('notes a log that does not fit and opens without it', () => {
    const { present } = openFile({ ...fileWithValues(VALUES), edited: { log: [{}] } });
    expect(valuesOf(present())).toEqual([0.5, 0.7]);
    expect(present().issues).toMatchObject([{ severity: 'note', place: 'edited' }]);
    expect(present().saved.edited).toBeUndefined();
  });

  it('tells a unit that was edited by all values of its series', () => {
    const { present, commit } = openFile(fileWithValues(VALUES));
    const change = changeOf(present().document.series[0]!, 'unit', 'mg/dL')!;
    commit({ kind: 'changeSeries', series: 'phosphorus', fields: [change] });
    expect(present().caseRecord.series[0]).toMatchObject({
      unit: 'mg/dL',
      originalUnit: 'mmol/L',
    });
  });

  it('takes marks of direction out of what is shown, as for every file, and not out of the file', () => {
    const { present, commit } = openFile(fileWithValues(VALUES));
    const title = changeOf(present().document, 'title', 'A \u202Eeman')!;
    commit({ kind: 'changeCase', fields: [title] });
    expect(present().caseRecord.title).toBe('A eman');
    expect(present().issues).toMatchObject([{ severity: 'note', found: '"U+202E"' }]);
    expect(present().saved.title).toBe('A \u202Eeman');
  });

  it('tells an event that was changed, and one that was added', () => {
    const { present, commit } = openFile(fileOf());
    const from = present().document.events[0]!;
    commit({ kind: 'changeEvent', from, to: { ...from, title: 'Resection' } });
    const event = eventInFile('visit', { day: 9 }) as typeof from;
    commit({ kind: 'addEvent', index: 1, event });
    expect(present().caseRecord.events).toMatchObject([
      { title: 'Resection', edit: { kind: 'changed', from: { title: 'surgery' } } },
      { id: 'visit', edit: { kind: 'added' } },
    ]);
  });

  it('belongs to the file it was opened from, and not to another under its key', () => {
    const { key, present, commit } = openFile(fileWithValues(VALUES));
    commit(changeValue(present().document, 1, 0.9));
    const other = fileWithValues([{ time: { day: 5 }, value: 2 }]);
    openEditedCase(key, { text: JSON.stringify(other), caseRecord: caseIn(other), issues: [] }, en);
    expect(present().log).toEqual([]);
    expect(valuesOf(present())).toEqual([2]);
  });
});

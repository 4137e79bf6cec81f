import { describe, expect, it } from 'vitest';
import { createSession } from '../../../src/exchange/intake/createSession';
import { proposeForm } from '../../../src/exchange/intake/proposeForm';
import { en } from '../../../src/words/en';
import { enOpen } from '../../../src/words/enOpen';

const VALUES = `date;analyte;value;unit
2020-02-03;Phosphate;0.45;mmol/L
2020-02-05;Phosphate;0.50;mmol/L
2020-05-07;Phosphate;0.62;mmol/L`;
const EVENTS = 'date,event,kind\n2020-02-06,Parathyroidectomy,procedure';

const silent = () => undefined;

async function openedTable(text: string) {
  const session = createSession(en);
  const answer = await session.open(text, { name: 'pasted' }, silent);
  expect(answer.kind).toBe('table');
  return session;
}

describe('a table of values with one of events', () => {
  it('becomes one case with the windows that were chosen', async () => {
    const session = await openedTable(VALUES);
    const events = await (await openedTable(EVENTS)).events();
    const summary = await session.addEvents(events);
    const form = proposeForm(summary, 'labs.csv', undefined, enOpen.findings);
    expect(form.anchor).toEqual({ kind: 'event', id: events[0]?.id });

    // Before the title is typed, because the windows stand beside it.
    const presets = await session.proposePresets(form);
    expect(presets.map(({ title }) => title)).toEqual(['Around Parathyroidectomy']);

    const filled = { ...form, title: 'A course', presetIds: presets.map(({ id }) => id) };
    const made = await session.make(filled);
    if (made.kind !== 'case') throw new Error(JSON.stringify(made));
    const { caseRecord } = made.loaded;
    expect(caseRecord.presets.map(({ title }) => title)).toEqual(['Around Parathyroidectomy']);
    expect(caseRecord.series[0]?.value.length).toBe(3);
  });

  it('has no window that was not chosen', async () => {
    const session = await openedTable(VALUES);
    const form = proposeForm(await session.summarise(), 'labs.csv', undefined, enOpen.findings);
    const made = await session.make({ ...form, title: 'A course' });
    expect(made).toMatchObject({ kind: 'case', loaded: { caseRecord: { presets: [] } } });
  });

  it('without a title is refused and can be made afterwards', async () => {
    const session = await openedTable(VALUES);
    const form = proposeForm(await session.summarise(), 'labs.csv', undefined, enOpen.findings);
    expect(await session.make(form)).toMatchObject({
      kind: 'refused',
      issues: [{ place: 'title', found: '""' }],
    });
    expect((await session.make({ ...form, title: 'Now' })).kind).toBe('case');
  });
});

describe('a table whose columns were parted wrongly', () => {
  it('is opened anew as the author says', async () => {
    const session = await openedTable('a|b;c\n1|2;3\n2|4;5');
    const answer = await session.partTable('|', silent);
    if (answer.kind !== 'table') throw new Error(answer.kind);
    expect(answer.table.columns.map(({ name }) => name)).toEqual(['a', 'b;c']);
  });
});

describe('a line of text', () => {
  it.each(['hello there', 'Phosphate was low.\n'])('is refused as no table: %j', async (text) => {
    const session = createSession(en);
    expect(await session.open(text, { name: 'pasted' }, silent)).toMatchObject({
      kind: 'refused',
      issues: [{ found: 'a line of text', expected: 'a case file, a table or a FHIR bundle' }],
    });
  });
});

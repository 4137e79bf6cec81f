import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { eventInFile, fileOf, seriesInFile } from '../../exchange/fileOf';
import { renderSheet } from './renderSheet';

const FILE = fileOf({
  events: [
    eventInFile('surgery', { day: 0 }, { title: 'Surgery' }),
    eventInFile('visit', { day: 9 }, { title: 'Visit', kind: 'visit' }),
  ],
});
const CODED = fileOf({
  series: [
    seriesInFile({
      code: { system: 'http://loinc.org', code: '14879-1' },
      referenceRange: { low: 0.85, high: 1.51, source: 'A laboratory', basis: 'reported' },
    }),
  ],
});

async function renderPart(name: 'Events' | 'Case', file: object = FILE) {
  const page = renderSheet(file);
  await page.user.click(screen.getByRole('button', { name }));
  const field = (label: string) => screen.getByRole('textbox', { name: label });
  const write = async (label: string, text: string) => {
    await page.user.clear(field(label));
    await page.user.type(field(label), `${text}{Enter}`);
  };
  return { ...page, field, write };
}

describe('an event in the sheet', () => {
  it('opens to its fields and changes in the chart', async () => {
    const { user, chart, write } = await renderPart('Events');
    await user.click(screen.getByRole('button', { name: /^Visit/ }));
    const fields = within(screen.getByRole('list'));
    await user.clear(fields.getByRole('textbox', { name: 'Title' }));
    await user.type(fields.getByRole('textbox', { name: 'Title' }), 'Second visit{Enter}');
    expect(chart().events[1]).toMatchObject({
      title: 'Second visit',
      edit: { kind: 'changed', from: { title: 'Visit' } },
    });
    await write('Summary', 'All was well');
    await user.click(screen.getByRole('button', { name: 'Reset to the original' }));
    expect(chart().events[1]).toEqual(expect.objectContaining({ title: 'Visit' }));
    expect(chart().events[1]).not.toHaveProperty('edit');
  });

  it('can become a period, which begins when it was', async () => {
    const { user, chart, write } = await renderPart('Events');
    await user.click(screen.getByRole('button', { name: /^Visit/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Lasts' }), 'period');
    await write('Ends', '12');
    expect(chart().events[1]!.time).toBeUndefined();
    expect(chart().events[1]!.period).toMatchObject({
      start: { start: 9 * 86_400_000 },
      end: { start: 12 * 86_400_000 },
    });
  });

  it('cannot end before it begins', async () => {
    const { user, chart, write, field } = await renderPart('Events');
    await user.click(screen.getByRole('button', { name: /^Visit/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Lasts' }), 'period');
    await write('Ends', '3');
    expect(screen.getByRole('alert').textContent).toContain('an end that is not before its start');
    expect(field('Ends')).toHaveProperty('value', '3');
    expect(chart().events[1]!.period?.end).toBeUndefined();
  });

  it('is added with an id of its own and the fields of it open', async () => {
    const { user, chart } = await renderPart('Events');
    const form = within(screen.getByRole('form', { name: 'Add an event' }));
    await user.type(form.getByRole('textbox', { name: 'Title' }), 'Visit');
    await user.type(form.getByRole('textbox', { name: 'Time' }), '4{Enter}');
    expect(chart().events[2]).toMatchObject({ id: 'visit-2', edit: { kind: 'added' } });
    const titles = screen.getAllByRole('button', { expanded: true });
    expect(titles.map((one) => one.textContent)).toEqual([expect.stringContaining('added')]);
  });

  it('is deleted and put back', async () => {
    const { user, chart } = await renderPart('Events');
    await user.click(screen.getByRole('button', { name: /^Visit/ }));
    await user.click(screen.getByRole('button', { name: 'Delete this event' }));
    expect(chart().events.map((event) => event.id)).toEqual(['surgery']);
    await user.click(screen.getByText('1 deleted event'));
    await user.click(screen.getByRole('button', { name: 'Put back Visit' }));
    expect(chart().events.map((event) => event.id)).toEqual(['surgery', 'visit']);
    expect(chart().events[1]).not.toHaveProperty('edit');
  });

  it('stays where days are counted from it', async () => {
    const { user, chart } = await renderPart('Events');
    await user.click(screen.getByRole('button', { name: /^Surgery/ }));
    await user.click(screen.getByRole('button', { name: 'Delete this event' }));
    expect(screen.getByRole('alert').textContent).toContain('the id of an event of this case');
    expect(chart().events).toHaveLength(2);
  });
});

describe('the case in the sheet', () => {
  it('has another title in the chart, and its own again', async () => {
    const { user, chart, write } = await renderPart('Case');
    await write('Title', 'Another title');
    expect(chart().title).toBe('Another title');
    await user.click(screen.getByRole('button', { name: 'Reset Title to the original' }));
    expect(chart().title).toBe('A specimen');
  });

  it('keeps its title where none is written', async () => {
    const { user, chart, field } = await renderPart('Case');
    await user.clear(field('Title'));
    await user.keyboard('{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('expected a text that is not empty');
    expect(chart().title).toBe('A specimen');
  });

  it('takes a new unit and the code that goes with it together, each wrong alone', async () => {
    const { chart, write, field } = await renderPart('Case', CODED);
    await write('Unit', 'mg/dl');
    expect(screen.getByRole('alert').textContent).toContain('mmol/L, which is what LOINC 14879-1');
    expect(chart().series[0]!.unit).toBe('mmol/L');
    expect(field('Unit')).toHaveProperty('value', 'mg/dl');
    await write('LOINC code', '2777-1');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(chart().series[0]).toMatchObject({
      unit: 'mg/dL',
      code: '2777-1',
      originalUnit: 'mmol/L',
    });
  });

  it.each([
    ['mmol/l', 'mmol/L is what LOINC 14879-1 measures.'],
    ['mg/dL', 'LOINC 14879-1 is measured in mmol/L, not in mg/dL.'],
    ['spoons', 'Not a unit we know'],
  ])('says while "%s" is typed what that is', async (typed, said) => {
    const { user, chart, field } = await renderPart('Case', CODED);
    await user.clear(field('Unit'));
    await user.type(field('Unit'), typed);
    const hint = document.getElementById(field('Unit').getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toContain(said);
    expect(chart().series[0]!.unit).toBe('mmol/L');
  });

  it('can have no range, which is an answer', async () => {
    const { user, chart, field } = await renderPart('Case', CODED);
    for (const label of ['Range from', 'Range to', 'Source of the range']) {
      await user.clear(field(label));
      await user.keyboard('{Enter}');
    }
    expect(chart().series[0]!.referenceRange).toBeUndefined();
    expect(screen.getByText(/^No range is an answer/)).toBeTruthy();
  });

  it('takes a range above the last one, low before high', async () => {
    const { chart, write } = await renderPart('Case', CODED);
    await write('Range from', '2.5');
    expect(chart().series[0]!.referenceRange).toMatchObject({ low: 0.85, high: 1.51 });
    await write('Range to', '4.5');
    expect(chart().series[0]!.referenceRange).toMatchObject({ low: 2.5, high: 4.5 });
  });

  it('keeps its anchor while times are told in days', async () => {
    const { user, chart } = await renderPart('Case');
    const select = screen.getByRole('combobox', { name: 'The event that is day 0' });
    await user.selectOptions(select, '');
    expect(screen.getByRole('alert').textContent).toContain('the case tells times in days');
    expect(chart().anchor).toMatchObject({ event: 'surgery' });
  });
});

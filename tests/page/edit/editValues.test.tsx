import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { observationAt } from '../../../src/domain/series';
import { fileWithValues } from '../../exchange/fileOf';
import { renderSheet, timeField, timeFields, timesInSheet, valueField } from './renderSheet';

const VALUES = [
  { time: { day: 0 }, value: 0.5 },
  { time: { day: 3 }, value: 0.7 },
  { time: { day: 9 }, value: 1.1 },
];
const render = (values: readonly object[] = VALUES) => renderSheet(fileWithValues(values));
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const addForm = () => within(screen.getByRole('form', { name: 'Add a value' }));

describe('a value in the sheet', () => {
  it('changes the chart with Enter, goes back with undo and forward with redo', async () => {
    const { user, valuesInChart } = render();
    await user.clear(valueField('3'));
    await user.type(valueField('3'), '0.9');
    expect(valuesInChart()).toEqual([0.5, 0.7, 1.1]);
    await user.keyboard('{Enter}');
    expect(valuesInChart()).toEqual([0.5, 0.9, 1.1]);
    await user.click(button('Undo'));
    expect(valuesInChart()).toEqual([0.5, 0.7, 1.1]);
    expect(valueField('3').value).toBe('0.7');
    await user.click(button('Redo'));
    expect(valuesInChart()).toEqual([0.5, 0.9, 1.1]);
  });

  it('is changed by leaving the field, and undone by the keys of undo', async () => {
    const { user, valuesInChart } = render();
    await user.clear(valueField('3'));
    await user.type(valueField('3'), '0.9');
    await user.tab();
    expect(valuesInChart()).toEqual([0.5, 0.9, 1.1]);
    await user.keyboard('{Control>}z{/Control}');
    expect(valuesInChart()).toEqual([0.5, 0.7, 1.1]);
    await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
    expect(valuesInChart()).toEqual([0.5, 0.9, 1.1]);
    await user.keyboard('{Meta>}z{/Meta}');
    await user.keyboard('{Control>}y{/Control}');
    expect(valuesInChart()).toEqual([0.5, 0.9, 1.1]);
  });

  it('leaves undo to the browser while a field holds what was not tried yet', async () => {
    const { user, valuesInChart } = render();
    await user.clear(valueField('3'));
    await user.type(valueField('3'), '0.9{Enter}');
    await user.type(valueField('9'), '5');
    await user.keyboard('{Control>}z{/Control}');
    expect(valuesInChart()).toEqual([0.5, 0.9, 1.1]);
  });

  it('has its old text again after Escape', async () => {
    const { user, valuesInChart } = render();
    await user.type(valueField('3'), '5{Escape}');
    expect(valueField('3').value).toBe('0.7');
    await user.tab();
    expect(valuesInChart()).toEqual([0.5, 0.7, 1.1]);
  });

  it('can be a limit, which is not the number itself', async () => {
    const { user, chart } = render();
    await user.clear(valueField('3'));
    await user.type(valueField('3'), '<0.3{Enter}');
    expect(observationAt(chart().series[0]!, 1)).toMatchObject({ value: 0.3, comparator: '<' });
  });

  it('can be missing for a reason', async () => {
    const { user, chart } = render();
    await user.clear(valueField('3'));
    await user.type(valueField('3'), 'hemolysed{Enter}');
    const observation = observationAt(chart().series[0]!, 1);
    expect(observation.value).toBeUndefined();
    expect(observation.missingReason).toBe('hemolysed');
  });

  it.each([
    ['0,9', 'neither a number nor a reason'],
    ['-2', 'expected a value of 0 or more'],
    ['1e999', 'expected a finite number'],
  ])('keeps the chart and what was typed when that is "%s"', async (typed, message) => {
    const { user, valuesInChart } = render();
    await user.clear(valueField('3'));
    await user.type(valueField('3'), `${typed}{Enter}`);
    const field = valueField('3');
    expect(field.value).toBe(typed);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const error = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(error?.textContent).toContain(message);
    expect(valuesInChart()).toEqual([0.5, 0.7, 1.1]);
    await user.clear(field);
    await user.type(field, '0.8{Enter}');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(valuesInChart()).toEqual([0.5, 0.8, 1.1]);
  });

  it('moves to its place in time, with the focus on it', async () => {
    const { user, valuesInChart } = render();
    const field = timeField('0');
    await user.clear(field);
    await user.type(field, '4..5{Enter}');
    expect(timesInSheet()).toEqual(['3', '4..5', '9']);
    expect(document.activeElement).toBe(timeField('4..5'));
    expect(valuesInChart()).toEqual([0.7, 0.5, 1.1]);
  });

  it('says what it was and is reset, which can be undone as well', async () => {
    const { user, valuesInChart } = render();
    await user.clear(valueField('3'));
    await user.type(valueField('3'), '0.9{Enter}');
    await user.click(button('More about the value at 3, edited, was 0.7 mmol/L'));
    await user.click(button('Reset to the original'));
    expect(valuesInChart()).toEqual([0.5, 0.7, 1.1]);
    expect(button('More about the value at 3')).toBeTruthy();
    await user.click(button('Undo'));
    expect(valuesInChart()).toEqual([0.5, 0.9, 1.1]);
  });

  it('has a basis of its own', async () => {
    const { user, chart } = render();
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Basis of the value at 3' }),
      'digitised',
    );
    expect(observationAt(chart().series[0]!, 1).basis).toBe('digitised');
  });
});

describe('adding and deleting values', () => {
  it('adds one at a day that has one, keeps both, and says that it was added', async () => {
    const { user, chart } = render();
    await user.type(addForm().getByRole('textbox', { name: 'Time' }), '3');
    await user.type(addForm().getByRole('textbox', { name: 'Value' }), '0.8{Enter}');
    expect(timesInSheet()).toEqual(['0', '3', '3', '9']);
    expect(observationAt(chart().series[0]!, 2)).toMatchObject({
      value: 0.8,
      edit: { kind: 'added' },
    });
    expect(document.activeElement).toBe(addForm().getByRole('textbox', { name: 'Time' }));
  });

  it('adds one at day 0, which is a day like another', async () => {
    const { user, chart } = render(VALUES.slice(1));
    await user.type(addForm().getByRole('textbox', { name: 'Time' }), '0');
    await user.type(addForm().getByRole('textbox', { name: 'Value' }), '0{Enter}');
    expect(observationAt(chart().series[0]!, 0)).toMatchObject({ value: 0, time: { start: 0 } });
  });

  it('adds nothing without a time, and says so at the field', async () => {
    const { user, valuesInChart } = render();
    await user.type(addForm().getByRole('textbox', { name: 'Value' }), '0.8{Enter}');
    const time = addForm().getByRole('textbox', { name: 'Time' });
    expect(time.getAttribute('aria-invalid')).toBe('true');
    expect(valuesInChart()).toEqual([0.5, 0.7, 1.1]);
  });

  it('refuses a date in a series that is told in days', async () => {
    const { user, valuesInChart } = render();
    await user.type(addForm().getByRole('textbox', { name: 'Time' }), '2018-05');
    await user.type(addForm().getByRole('textbox', { name: 'Value' }), '0.8{Enter}');
    expect(screen.getByRole('alert').textContent).toContain(
      'expected all times of a series in days, or all on the calendar',
    );
    expect(valuesInChart()).toEqual([0.5, 0.7, 1.1]);
  });

  it('deletes the last value there is, and puts it back as what it was', async () => {
    const { user, chart } = render(VALUES.slice(0, 1));
    await user.click(button('More about the value at 0'));
    await user.click(button('Delete this value'));
    expect(chart().series[0]!.start).toHaveLength(0);
    expect(screen.getByText('This series has no values.')).toBe(document.activeElement);
    await user.click(screen.getByText('1 deleted value'));
    await user.click(button('Put back 0.5 at 0'));
    expect(observationAt(chart().series[0]!, 0).edit).toBeUndefined();
  });
});

describe('a series of thousands of values', () => {
  const many = Array.from({ length: 2000 }, (_, day) => ({ time: { day }, value: 1 }));

  const fieldOf = (time: string) => timeFields().find((field) => field.value === time)!;

  it('has fields for a page of them, and turns the page', () => {
    render(many);
    expect(timesInSheet()).toHaveLength(50);
    expect(screen.getByText('Values 1 to 50 of 2000, in order of time')).toBeTruthy();
    fireEvent.click(screen.getByText('Later values'));
    expect(timesInSheet()[0]).toBe('50');
  });

  it('opens at the page of the value that is pinned', () => {
    renderSheet(fileWithValues(many), { seriesId: 'phosphorus', index: 1234 });
    expect(timesInSheet()[0]).toBe('+1200');
    expect(fieldOf('+1234').closest('tr')?.className).toBe('edit-pinned');
  });

  it('follows a value to the page where its time puts it', () => {
    render(many);
    const field = fieldOf('3');
    act(() => {
      field.focus();
    });
    fireEvent.change(field, { target: { value: '1500.5' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(document.activeElement).toBe(fieldOf('1500.5'));
  });
});

describe('a pinned value', () => {
  const pinned = { seriesId: 'phosphorus', index: 1 };
  const address = () => new URLSearchParams(window.location.search).get('observation');
  const renderPinned = () => {
    window.history.replaceState(null, '', '/?observation=phosphorus:1');
    return renderSheet(fileWithValues(VALUES), pinned);
  };

  it('stays pinned where its place in time changes', async () => {
    const { user } = renderPinned();
    await user.type(addForm().getByRole('textbox', { name: 'Time' }), '1');
    await user.type(addForm().getByRole('textbox', { name: 'Value' }), '0.8{Enter}');
    expect(address()).toBe('phosphorus:2');
  });

  it('is let go when it is deleted', async () => {
    const { user } = renderPinned();
    await user.click(button('More about the value at 3'));
    await user.click(button('Delete this value'));
    expect(address()).toBeNull();
  });
});

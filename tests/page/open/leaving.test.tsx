import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import OpenDialog from '../../../src/page/open/OpenDialog';
import { en } from '../../../src/words/en';

const TABLE =
  'date;analyte;value;unit\n2020-02-03;Phosphate;0.45;mmol/L\n2020-02-05;Phosphate;0.5;mmol/L';

// Where there is no worker the page loads what reads a table, which can take longer than a wait.
beforeAll(() => import('../../../src/exchange/intake/createSession'));
afterEach(cleanup);

async function formOfTable() {
  render(<OpenDialog request={{ input: TABLE }} words={en} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Go on to the case' }));
  const title = await screen.findByRole('textbox', { name: 'Title' });
  return { title, dialog: screen.getByRole('dialog') };
}

/** What the browser tells the dialog when Escape is pressed; true where it would close. */
function pressEscape(dialog: HTMLElement): boolean {
  const cancel = createEvent('cancel', dialog, { bubbles: false, cancelable: true });
  fireEvent(dialog, cancel);
  return !cancel.defaultPrevented;
}

describe('leaving a form', () => {
  it('that is filled in is asked about once, and can be stayed with', async () => {
    const { title, dialog } = await formOfTable();
    fireEvent.change(title, { target: { value: 'A course' } });
    expect(pressEscape(dialog)).toBe(false);
    const question = screen.getByRole('alertdialog');
    expect(question.textContent).toContain('What you filled in is lost when you leave.');
    expect(document.activeElement?.textContent).toBe('Go on filling in');
    fireEvent.click(screen.getByRole('button', { name: 'Go on filling in' }));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(title).toHaveProperty('value', 'A course');

    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.getByRole('alertdialog')).toBeTruthy();
    // Asked once: whoever presses Escape again means it.
    expect(pressEscape(dialog)).toBe(true);
  });

  it('that nobody has begun is left at once', async () => {
    const { dialog } = await formOfTable();
    expect(pressEscape(dialog)).toBe(true);
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });
});

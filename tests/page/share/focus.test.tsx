import './nativeDialog';
import 'fake-indexeddb/auto';
import { fireEvent, render, screen } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import KeptDialog from '../../../src/page/share/KeptDialog';
import { keepCase } from '../../../src/state/keptCases';
import { en } from '../../../src/words/en';
import { enShare } from '../../../src/words/enShare';

const press = (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const nothing = () => undefined;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  await keepCase({ key: 'k1', title: 'One', text: '{}', savedAt: 0 }, enShare.storage);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('the focus goes to the careful answer, and back to what asked where nothing is removed', async () => {
  render(<KeptDialog words={en} open={nothing} close={nothing} />);
  await screen.findByText('One');
  press('Remove One');
  expect(document.activeElement?.textContent).toBe('No, keep');
  press('No, keep');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove One' }));
});

it('the focus stays with the list of kept cases where one was removed', async () => {
  render(<KeptDialog words={en} open={nothing} close={nothing} />);
  await screen.findByText('One');
  press('Remove One');
  press('Yes, remove');
  await screen.findByText('No cases are kept.');
  expect(document.activeElement).toBe(
    screen.getByRole('heading', { name: 'Kept in this browser' }),
  );
});

it('the focus goes back to what opened a dialog that was taken away', () => {
  const stage = (isOpen: boolean) => (
    <>
      <button type="button">Keep</button>
      {isOpen && <KeptDialog words={en} open={nothing} close={nothing} />}
    </>
  );
  const { rerender } = render(stage(false));
  screen.getByRole('button', { name: 'Keep' }).focus();
  rerender(stage(true));
  screen.getByRole('button', { name: 'Close' }).focus();
  rerender(stage(false));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keep' }));
});

import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import ExportDialog from '../../../src/page/export/ExportDialog';
import { en } from '../../../src/words/en';
import { shippedCase } from '../../view/shippedCase';
import { viewOf } from '../../view/viewOf';
import { giveStyleSheets } from '../giveStyleSheets';
import { giveElementsSize } from '../renderApp';

const saved: Blob[] = [];

beforeEach(() => {
  giveElementsSize();
  giveStyleSheets();
  saved.length = 0;
  URL.createObjectURL = (blob: Blob) => {
    saved.push(blob);
    return 'blob:saved';
  };
  URL.revokeObjectURL = vi.fn();
  HTMLAnchorElement.prototype.click = vi.fn();
});

test('The data of a figure that is drawn wrong on purpose bear the title of the case', async () => {
  const { caseRecord, state, view } = viewOf(shippedCase('zhang-2019'));
  const parts = { trueCase: caseRecord };
  render(
    <ExportDialog
      caseRecord={{ ...caseRecord, title: 'Drawn wrong on purpose' }}
      state={state}
      view={view}
      parts={parts}
      hasHeadline
      words={en}
      close={vi.fn()}
    />,
  );
  const user = userEvent.setup();
  for (const [name, type] of [
    ['Save JSON', 'application/json'],
    ['Save CSV', 'text/csv;charset=utf-8'],
  ] as const) {
    await user.click(screen.getByRole('button', { name }));
    const file = await vi.waitFor(() => {
      const found = saved.find((one) => one.type === type);
      if (!found) throw new Error(`no ${type}`);
      return found;
    });
    const text = await file.text();
    expect(text).toContain(caseRecord.title);
    expect(text).not.toContain('Drawn wrong on purpose');
  }
  vi.unstubAllGlobals();
});

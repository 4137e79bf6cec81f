import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import type { CaseRecord } from '../../../src/domain/caseRecord';
import RecoveryStage from '../../../src/page/recovery/RecoveryStage';
import { useUrlParameters } from '../../../src/state/addressStore';
import { en } from '../../../src/words/en';
import { giveElementsSize } from '../renderApp';

/** The stage of the read-outs on a case, at an address. */
export async function renderRecovery(caseRecord: CaseRecord, search = '') {
  giveElementsSize();
  window.history.replaceState(null, '', `/${search}`);
  const close = vi.fn();
  const Page = () => (
    <RecoveryStage
      caseRecord={caseRecord}
      issues={[]}
      parameters={useUrlParameters()}
      leaveOut={() => {}}
      words={en}
      shows="chart"
      load={undefined as never}
      log={undefined as never}
      close={close}
    />
  );
  const user = userEvent.setup();
  const page = render(<Page />);
  // Whatever the address store still holds of another test is read anew.
  act(() => {
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  await screen.findByRole('figure');
  return { ...page, user, close };
}

export const construction = () => document.querySelector('[data-construction]');

/** The words drawn with a construction. */
export const drawnWords = () =>
  [...document.querySelectorAll('.construction-label')].map((label) => label.textContent);

export const readOut = (name: RegExp) => screen.getByRole('button', { name });

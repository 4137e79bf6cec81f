import type { SessionAnswer } from '../exchange/intake/session';
import { openCaseAddress, openLinkAddress } from './addressStore';
import { addOpenedCase, createLocalKey } from './openedCases';
import { endOpen } from './openRequest';

/** Brings what was opened onto the page, where the dialog ends. */
export function showOpened(answer: Extract<SessionAnswer, { kind: 'case' | 'link' }>): void {
  if (answer.kind === 'case') {
    const key = createLocalKey();
    addOpenedCase(key, answer.loaded);
    openCaseAddress({ local: key });
  } else {
    openLinkAddress(answer.fragment);
  }
  endOpen();
}

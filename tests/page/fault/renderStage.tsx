import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { CaseRecord } from '../../../src/domain/caseRecord';
import FaultStage from '../../../src/page/fault/FaultStage';
import type { StageProps } from '../../../src/page/stageProps';
import { useUrlParameters } from '../../../src/state/addressStore';
import { seenFaults } from '../../../src/state/faultSession';
import type { FaultKind } from '../../../src/view/fault/fault';
import { en } from '../../../src/words/en';

/** The stage on a case, with its faults in this order and none seen before. */
export async function renderStage(
  caseRecord: CaseRecord,
  order: readonly FaultKind[],
  shows: 'chart' | 'table' = 'chart',
) {
  seenFaults.write([]);
  window.history.replaceState(null, '', '/');
  document.title = 'The case · Caseline';
  const Host = () => {
    const parameters = useUrlParameters();
    const [isOpen, setIsOpen] = useState(true);
    const props = {
      caseRecord,
      issues: [],
      parameters,
      leaveOut: () => {},
      words: en,
      shows,
      close: () => {
        setIsOpen(false);
      },
    };
    // The case behind the page and the log of its edits are no concern of this stage.
    return isOpen ? (
      <FaultStage {...(props as unknown as StageProps)} order={order} />
    ) : (
      <p>closed</p>
    );
  };
  render(<Host />);
  await screen.findByRole(shows === 'chart' ? 'figure' : 'table');
  return userEvent.setup();
}

export const answer = (name: string) => screen.getByRole('button', { name });

/** What the figure has as its axis of time, from left to right. */
export function tickLabels(): string[] {
  return [...document.querySelectorAll<SVGTextElement>('.surface text.tick')]
    .sort((a, b) => Number(a.getAttribute('x')) - Number(b.getAttribute('x')))
    .map(({ textContent }) => textContent);
}

import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CaseRecord } from '../../../src/domain/caseRecord';
import EditSheet from '../../../src/page/edit/EditSheet';
import { PinsContext } from '../../../src/state/pins';
import { useEditLog } from '../../../src/state/editLog';
import type { OpenedCase } from '../../../src/state/editedCases';
import type { ObservationKey } from '../../../src/view/viewState';
import { en } from '../../../src/words/en';
import { caseIn } from '../../exchange/fileOf';

let count = 0;

interface Page {
  /** The case as the chart has it. */
  readonly chart: () => CaseRecord;
  readonly valuesInChart: () => number[];
  readonly user: ReturnType<typeof userEvent.setup>;
}

/** The sheet of a case file, and the case that a chart beside it would draw. */
export function renderSheet(file: object, pinned?: ObservationKey): Page {
  count += 1;
  const key = `sheet-${count}`;
  const opened: OpenedCase = { caseRecord: caseIn(file), text: JSON.stringify(file), issues: [] };
  let shown = opened.caseRecord;
  const Page = () => {
    const log = useEditLog(key, opened, en);
    return (
      <PinsContext value={pinned ? { pinnedObservation: pinned } : {}}>
        <Chart
          caseRecord={log.caseRecord}
          draw={(caseRecord) => {
            shown = caseRecord;
          }}
        />
        <EditSheet log={log} words={en} close={() => {}} />
      </PinsContext>
    );
  };
  render(<Page />);
  return {
    chart: () => shown,
    valuesInChart: () => Array.from(shown.series[0]?.value ?? []),
    user: userEvent.setup(),
  };
}

function Chart({
  caseRecord,
  draw,
}: {
  readonly caseRecord: CaseRecord;
  readonly draw: (caseRecord: CaseRecord) => void;
}) {
  draw(caseRecord);
  return null;
}

export const valueField = (time: string): HTMLInputElement =>
  screen.getByRole('textbox', { name: `Value at ${time}` });

export const timeField = (time: string): HTMLInputElement =>
  screen.getByRole('textbox', { name: `Time ${time}` });

/** The fields of time, from the first row to the last; by tag, because asking for roles is slow. */
export const timeFields = (): HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>('tbody td:first-child input'),
];

export const timesInSheet = (): string[] => timeFields().map((field) => field.value);

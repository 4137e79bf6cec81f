import { useMemo } from 'react';
import type { CaseRecord } from '../domain/caseRecord';
import { deriveTable } from '../view/deriveTable';
import type { TimelineView } from '../view/timelineView';
import type { ViewState } from '../view/viewState';
import type { Words } from '../words/en';

interface DataTableProps {
  readonly caseRecord: CaseRecord;
  readonly view: TimelineView;
  readonly state: ViewState;
  readonly words: Words;
}

/** All values and events in order of time, in the words of the readout. */
export default function DataTable({ caseRecord, view, state, words }: DataTableProps) {
  const rows = useMemo(
    () => deriveTable(caseRecord, view.axis, state, words),
    [caseRecord, view.axis, state, words],
  );
  const { table } = words;
  return (
    <div
      className="table-frame"
      role="region"
      aria-label={table.caption(caseRecord.title)}
      tabIndex={0}
    >
      <table className="table">
        <caption>
          {table.caption(caseRecord.title)} {view.disclaimer}
        </caption>
        <thead>
          <tr>
            {[table.day, table.date, table.what, table.finding, table.status, table.basis].map(
              (title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={row.kind}>
              <td>{row.day}</td>
              <td>{row.date}</td>
              <th scope="row">{row.what}</th>
              <td>{row.finding}</td>
              <td>{row.status}</td>
              <td>{row.basis}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import { useMemo, useState } from 'react';
import type { CaseRecord } from '../domain/caseRecord';
import { deriveTable, type TableView } from '../view/deriveTable';
import { deriveDisclaimer } from '../view/deriveTimelineView';
import type { TimelineView } from '../view/timelineView';
import type { ViewState } from '../view/viewState';
import type { Words } from '../words/en';
import { dataTableWordsOf } from '../words/enDataTable';
import { DataRow } from './DataRow';
import { WindowedRows } from './WindowedRows';
import './dataTable.css';

interface DataTableProps {
  readonly caseRecord: CaseRecord;
  readonly view: TimelineView;
  readonly state: ViewState;
  readonly words: Words;
}

/** Up to this many rows all are there, so that the browser's search and its print find them. */
const MOST_PLAIN_ROWS = 500;

/** All values and events in order of time, in the words of the readout. */
export default function DataTable({ caseRecord, view, state, words }: DataTableProps) {
  const rows = useMemo(
    () => deriveTable(caseRecord, view.axis, state, words),
    [caseRecord, view.axis, state, words],
  );
  // State, because the rows come before the frame does: a ref would still be empty.
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const isLong = rows.length > MOST_PLAIN_ROWS;
  const table = dataTableWordsOf(words);
  const caption = table.caption(caseRecord.title);
  // Of all series, those without a panel too.
  const disclaimer = view.disclaimer ?? deriveDisclaimer(caseRecord, caseRecord.series, words);
  const titles = [table.day, table.date, table.what, table.finding, table.status, table.basis];
  return (
    <div ref={setFrame} className="table-frame" role="region" aria-label={caption} tabIndex={0}>
      <table
        className={isLong ? 'table windowed' : 'table'}
        {...(isLong ? { 'aria-rowcount': rows.length + 1 } : {})}
      >
        <caption>{disclaimer ? table.captioned(caption, disclaimer) : caption}</caption>
        <thead>
          <tr {...(isLong ? { 'aria-rowindex': 1 } : {})}>
            {(rows.hasDays ? titles : titles.slice(1)).map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <Rows rows={rows} isLong={isLong} frame={frame} words={words} />
      </table>
    </div>
  );
}

function Rows({
  rows,
  isLong,
  frame,
  words,
}: {
  readonly rows: TableView;
  readonly isLong: boolean;
  readonly frame: HTMLElement | null;
  readonly words: Words;
}) {
  if (isLong) return <WindowedRows rows={rows} frame={frame} words={words} />;
  return (
    <tbody>
      {Array.from({ length: rows.length }, (_, place) => {
        const row = rows.rowAt(place);
        return <DataRow key={row.key} row={row} hasDay={rows.hasDays} />;
      })}
    </tbody>
  );
}

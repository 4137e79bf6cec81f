import type { PreviewRow } from '../../exchange/table/tableReading';
import type { OpenWords } from '../../words/enOpen';

interface TablePreviewProps {
  readonly rows: readonly PreviewRow[];
  readonly words: OpenWords;
}

const CELLS = ['time', 'analyte', 'value', 'unit', 'low', 'high', 'comment', 'subject'] as const;

/** The first rows as they will be read; a row that is left out says why. */
export function TablePreview({ rows, words }: TablePreviewProps) {
  const { readColumns } = words.table;
  const shown = CELLS.filter((cell) => rows.some((row) => row[cell] !== ''));
  return (
    <div className="table-scroll" role="region" aria-label={words.table.willRead} tabIndex={0}>
      <table className="raw-table read">
        <thead>
          <tr>
            <th scope="col">{readColumns.row}</th>
            {shown.map((cell) => (
              <th key={cell} scope="col">
                {readColumns[cell]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} className={row.problem === undefined ? undefined : 'unused'}>
              <th scope="row">{row.row}</th>
              {shown.map((cell) => (
                <td key={cell}>{row[cell]}</td>
              ))}
              {row.problem !== undefined && (
                <td className="problem">{words.table.leftOut(row.problem)}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import type { ValueRow, ValueTable } from '../../view/print/deriveValueTables';
import type { Words } from '../../words/en';
import { dataTableWordsOf } from '../../words/enDataTable';
import { printWordsOf } from '../../words/enPrint';

interface ValueTablesProps {
  readonly tables: readonly ValueTable[];
  readonly words: Words;
}

/**
 * The values in two columns of the page: those of one series one after the other, those of several
 * beside each other. The head of a table stands above each of its parts.
 */
export function ValueTables({ tables, words }: ValueTablesProps) {
  if (tables.length === 0) return null;
  return (
    <div className={tables.length === 1 ? 'print-tables single' : 'print-tables'}>
      {tables.map((table) => (
        <section key={table.seriesId}>
          <h2>{table.title}</h2>
          {table.note === undefined ? (
            table.rows.length > 0 && <SeriesTable table={table} words={words} />
          ) : (
            <p className="print-note">{table.note}</p>
          )}
        </section>
      ))}
    </div>
  );
}

function SeriesTable({ table, words }: { readonly table: ValueTable; readonly words: Words }) {
  const { title, unit, hasDays, hasDates, rows } = table;
  const say = dataTableWordsOf(words);
  const value = words.axis.panel(printWordsOf(words).sheet.value, unit);
  return (
    <div className="print-columns">
      <table className="print-table" aria-label={title} data-print-table={table.seriesId}>
        <thead>
          <tr>
            {hasDays && <th scope="col">{say.day}</th>}
            {hasDates && <th scope="col">{say.date}</th>}
            <th scope="col">{value}</th>
            <th scope="col">{say.status}</th>
            <th scope="col">{say.basis}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} hasDays={hasDays} hasDates={hasDates} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly row: ValueRow;
  readonly hasDays: boolean;
  readonly hasDates: boolean;
}

function Row({ row, hasDays, hasDates }: RowProps) {
  return (
    <>
      <tr className={row.note === undefined ? undefined : 'noted'}>
        {hasDays && <td>{keepTogether(row.day)}</td>}
        {hasDates && <td>{keepTogether(row.date)}</td>}
        <td>{keepTogether(row.value)}</td>
        <td className="status">{row.status}</td>
        <td className="basis">{row.basis}</td>
      </tr>
      {row.note !== undefined && (
        <tr className="row-note">
          <td colSpan={3 + Number(hasDays) + Number(hasDates)}>{row.note}</td>
        </tr>
      )}
    </>
  );
}

/** As many letters as a column has room for at its least. */
const SHORT = 14;

/** A number is not parted from its "day" or its "about". */
function keepTogether(text: string): string {
  return text.length > SHORT ? text : text.replaceAll(' ', '\u00a0');
}

import {
  COLUMN_ROLES,
  type ColumnRole,
  type TableMapping,
} from '../../exchange/table/tableMapping';
import type { OpenedTable } from '../../exchange/table/tableReading';
import type { OpenWords } from '../../words/enOpen';

interface ColumnRolesProps {
  readonly table: OpenedTable;
  readonly mapping: TableMapping;
  readonly change: (mapping: TableMapping) => void;
  readonly words: OpenWords;
}

/** The first rows as they are, with the choice of what each column holds in its head. */
export function ColumnRoles({ table, mapping, change, words }: ColumnRolesProps) {
  const choose = (index: number, role: ColumnRole) => {
    change({ ...mapping, roles: mapping.roles.map((one, at) => (at === index ? role : one)) });
  };
  return (
    <div className="table-scroll" role="region" aria-label={words.table.asItIs} tabIndex={0}>
      <table className="raw-table">
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th key={index} scope="col">
                <span className="column-name">{column.name}</span>
                {column.isDuplicate && <span className="column-note">{words.table.duplicate}</span>}
                <select
                  className="select"
                  aria-label={words.table.column(column.name)}
                  value={mapping.roles[index]}
                  onChange={(changed) => {
                    const role = COLUMN_ROLES.find((one) => one === changed.target.value);
                    if (role) choose(index, role);
                  }}
                >
                  {COLUMN_ROLES.map((role) => (
                    <option key={role} value={role}>
                      {words.table.roles[role]}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.firstRows.map((row, index) => (
            <tr key={index}>
              {table.columns.map((_, column) => (
                <td
                  key={column}
                  className={mapping.roles[column] === 'ignored' ? 'unused' : undefined}
                >
                  {row[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

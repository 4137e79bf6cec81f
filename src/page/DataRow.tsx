import type { ComponentPropsWithRef } from 'react';
import type { TableRow } from '../view/deriveTable';

interface DataRowProps extends ComponentPropsWithRef<'tr'> {
  readonly row: TableRow;
}

/** One value or event of the table. */
export function DataRow({ row, ...rest }: DataRowProps) {
  return (
    <tr className={row.kind} {...rest}>
      <td>{row.day}</td>
      <td>{row.date}</td>
      <th scope="row">{row.what}</th>
      <td>{row.finding}</td>
      <td>{row.status}</td>
      <td>{row.basis}</td>
    </tr>
  );
}

import type { ComponentPropsWithRef } from 'react';
import type { TableRow } from '../view/deriveTable';

interface DataRowProps extends ComponentPropsWithRef<'tr'> {
  readonly row: TableRow;
  readonly hasDay: boolean;
}

/** One value or event of the table. */
export function DataRow({ row, hasDay, ...rest }: DataRowProps) {
  return (
    <tr className={row.kind} {...rest}>
      {hasDay && <td>{row.day}</td>}
      <td>{row.date}</td>
      <th scope="row">{row.what}</th>
      <td>{row.finding}</td>
      <td>{row.status}</td>
      <td>{row.basis}</td>
    </tr>
  );
}

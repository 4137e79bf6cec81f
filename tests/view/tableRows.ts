import type { TableRow, TableView } from '../../src/view/deriveTable';

/** All rows of a short table, put into words. */
export function tableRows({ length, rowAt }: TableView): TableRow[] {
  return Array.from({ length }, (_, place) => rowAt(place));
}

import { useVirtualizer } from '@tanstack/react-virtual';
import type { TableView } from '../view/deriveTable';
import { DataRow } from './DataRow';

interface WindowedRowsProps {
  readonly rows: TableView;
  /** What scrolls. */
  readonly frame: HTMLElement | null;
}

/** The height of a row of one line; taller rows are measured when they come into sight. */
const ROW_HEIGHT = 32;

/** The rows in sight and a few around them, between two spacers as high as all the others. */
export function WindowedRows({ rows, frame }: WindowedRowsProps) {
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoizes this component
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const shown = virtualizer.getVirtualItems();
  return (
    <>
      <Spacer height={shown[0]?.start ?? 0} />
      <tbody>
        {shown.map(({ index }) => (
          <DataRow
            key={index}
            ref={virtualizer.measureElement}
            data-index={index}
            // The header is the first row.
            aria-rowindex={index + 2}
            row={rows.rowAt(index)}
            hasDay={rows.hasDays}
          />
        ))}
      </tbody>
      <Spacer height={virtualizer.getTotalSize() - (shown.at(-1)?.end ?? 0)} />
    </>
  );
}

function Spacer({ height }: { readonly height: number }) {
  return (
    <tbody className="table-spacer" aria-hidden="true">
      <tr>
        <td colSpan={6} style={{ height }} />
      </tr>
    </tbody>
  );
}

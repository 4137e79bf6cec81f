import { useContext, useLayoutEffect, useRef } from 'react';
import { deriveSeriesRows } from '../../exchange/edits/deriveSeriesRows';
import { changeAddress } from '../../state/addressStore';
import type { EditedCase } from '../../state/editedCases';
import { PinsContext } from '../../state/pins';
import { type ObservationKey, writeObservationKey } from '../../view/viewState';

interface Pinned {
  readonly edited: EditedCase;
  readonly event?: string | undefined;
  readonly row?: (ObservationKey & { readonly key: string | undefined }) | undefined;
}

/**
 * Keeps what is pinned pinned. The address names a value by its place in time, which an edit
 * changes: the pin goes with its value, and is let go with a value or event that is deleted.
 */
export function usePinStays(edited: EditedCase | undefined): void {
  const { pinnedEvent, pinnedObservation } = useContext(PinsContext);
  const last = useRef<Pinned>(undefined);
  useLayoutEffect(() => {
    const before = last.current;
    if (!edited) return;
    if (!before || before.edited === edited) {
      const row = pinnedObservation && {
        ...pinnedObservation,
        key: keysOf(edited, pinnedObservation.seriesId)[pinnedObservation.index],
      };
      last.current = { edited, event: pinnedEvent, row };
      return;
    }
    const hasEvent = edited.document.events.some(({ id }) => id === before.event);
    if (before.event !== undefined && !hasEvent) changeAddress({ event: undefined }, 'replace');
    const row = before.row && moveRow(before.row, edited);
    last.current = { edited, event: hasEvent ? before.event : undefined, row };
    if (!before.row || row?.index === before.row.index) return;
    changeAddress({ observation: row && writeObservationKey(row) }, 'replace');
  }, [edited, pinnedEvent, pinnedObservation]);
}

function moveRow(row: NonNullable<Pinned['row']>, edited: EditedCase): Pinned['row'] {
  const index = keysOf(edited, row.seriesId).findIndex((key) => key === row.key);
  return index === -1 ? undefined : { ...row, index };
}

function keysOf({ document, original, log }: EditedCase, seriesId: string): readonly string[] {
  const series = document.series.find(({ id }) => id === seriesId);
  return series ? deriveSeriesRows(series, original, log).keys : [];
}

import { useContext, useMemo, useRef, useState } from 'react';
import type { Series } from '../../domain/series';
import { deriveTimeAxis } from '../../domain/timeAxis';
import type { SeriesInFile } from '../../exchange/caseFile';
import { deriveSeriesRows } from '../../exchange/edits/deriveSeriesRows';
import { readTimeAside } from '../../exchange/edits/deriveObservationEdit';
import { writeTimeText } from '../../exchange/edits/writeTimeText';
import { writeValueText } from '../../exchange/edits/writeValueText';
import { announce } from '../../state/announcement';
import { PinsContext } from '../../state/pins';
import { AddValue } from './AddValue';
import { createSeriesActions } from './createSeriesActions';
import { PutBack } from './PutBack';
import type { SheetTools } from './sheetTools';
import { ValueTable } from './ValueTable';

interface SeriesValuesProps {
  readonly tools: SheetTools;
  readonly inFile: SeriesInFile;
  readonly series: Series;
}

/** The values of one series: a new one, those it has, and those that were deleted. */
export function SeriesValues({ tools, inFile, series }: SeriesValuesProps) {
  const { edited, editWords: words } = tools;
  const { original, log } = edited;
  const rows = useMemo(() => deriveSeriesRows(inFile, original, log), [inFile, original, log]);
  const actions = createSeriesActions(tools, inFile, rows);
  const axis = useMemo(() => deriveTimeAxis(edited.caseRecord), [edited.caseRecord]);
  const caption = useRef<HTMLParagraphElement>(null);
  const [followed, follow] = useState<string>();
  const pinned = usePinnedKey(series.id, rows.keys, follow);
  const originals = original.series.find(({ id }) => id === series.id)?.observations ?? [];
  const kept = new Set(rows.identities.map((row) => row.original));
  const gone = originals.flatMap((one, index) => (kept.has(index) ? [] : [{ one, index }]));
  return (
    <>
      <AddValue
        tools={tools}
        seriesBasis={words.basis[series.basis]}
        add={(observation) => {
          const time = readTimeAside(observation.time);
          const isTaken = rows.times.some(
            ({ start, end }) => start === time?.start && end === time.end,
          );
          const refusal = actions.add(observation);
          if (refusal !== undefined) return refusal;
          const said = writeTimeText(observation.time);
          const another = isTaken ? ` ${words.values.another(said)}` : '';
          announce(words.values.added(said) + another);
          // The log is one longer now, and its last edit is where the new key comes from.
          follow(`added-${log.length}`);
          return undefined;
        }}
      />
      <ValueTable
        tools={tools}
        inFile={inFile}
        series={series}
        rows={rows}
        actions={actions}
        axis={axis}
        followed={followed}
        follow={follow}
        pinned={pinned}
        caption={caption}
      />
      <PutBack
        title={words.values.gone(gone.length)}
        items={gone.map(({ one, index }) => ({
          key: String(index),
          label: words.values.putBack(writeValueText(one), writeTimeText(one.time)),
          putBack: () => {
            actions.putBack(index);
            follow(`original-${index}`);
            caption.current?.focus();
          },
        }))}
      />
    </>
  );
}

/** The row of the pinned value; its page is turned to whenever another one is pinned. */
function usePinnedKey(
  seriesId: string,
  keys: readonly string[],
  follow: (key: string | undefined) => void,
): string | undefined {
  const { pinnedObservation } = useContext(PinsContext);
  const index = pinnedObservation?.seriesId === seriesId ? pinnedObservation.index : undefined;
  const [last, setLast] = useState<number>();
  const key = index === undefined ? undefined : keys[index];
  if (index !== last) {
    setLast(index);
    if (key !== undefined) follow(key);
  }
  return key;
}

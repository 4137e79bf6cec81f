import { useContext, useState } from 'react';
import { PinsContext } from '../../state/pins';
import { SeriesValues } from './SeriesValues';
import type { SheetTools } from './sheetTools';

/** The values of the series that is chosen, or that holds the pinned value. */
export function ValuesSection({ tools }: { readonly tools: SheetTools }) {
  const { edited, editWords: words } = tools;
  const { pinnedObservation } = useContext(PinsContext);
  const list = edited.document.series;
  const [chosen, choose] = useState(pinnedObservation?.seriesId ?? list[0]?.id);
  const inFile = list.find((one) => one.id === chosen) ?? list[0];
  const series = edited.caseRecord.series.find((one) => one.id === inFile?.id);
  if (!inFile || !series) return <p>{words.values.none}</p>;
  return (
    <>
      {list.length > 1 && (
        <label className="labelled-select">
          {words.values.series}
          <select
            className="select"
            value={inFile.id}
            onChange={(change) => {
              choose(change.target.value);
            }}
          >
            {list.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <SeriesValues key={inFile.id} tools={tools} inFile={inFile} series={series} />
    </>
  );
}

import { type RefObject, useState } from 'react';
import type { TimeAxis } from '../../domain/timeAxis';
import { observationAt, type Series } from '../../domain/series';
import { deriveShownUnit } from '../../domain/shownUnit';
import type { SeriesInFile } from '../../exchange/caseFile';
import { describeEdit } from '../../words/describeEdit';
import type { SheetTools } from './sheetTools';
import type { SeriesActions } from './createSeriesActions';
import type { SeriesRows } from '../../exchange/edits/deriveSeriesRows';
import { ValueRow } from './ValueRow';

interface ValueTableProps {
  readonly tools: SheetTools;
  readonly inFile: SeriesInFile;
  readonly series: Series;
  readonly rows: SeriesRows;
  readonly actions: SeriesActions;
  readonly axis: TimeAxis;
  /** The row being worked in: its page is shown wherever its time moves it. */
  readonly followed: string | undefined;
  readonly follow: (key: string | undefined) => void;
  readonly pinned: string | undefined;
  readonly caption: RefObject<HTMLParagraphElement | null>;
}

/** More rows of fields at once slow the page down and help nobody. */
const PAGE = 50;

/** The values of a series in order of time, a page of them at once, each a row of fields. */
export function ValueTable(props: ValueTableProps) {
  const { tools, inFile, series, rows, actions, axis, followed, follow, pinned, caption } = props;
  const { editWords: words } = tools;
  const { keys } = rows;
  const [chosen, setChosen] = useState(0);
  const place = followed === undefined ? -1 : keys.indexOf(followed);
  const most = Math.max(0, Math.ceil(keys.length / PAGE) - 1);
  const page = Math.min(most, place === -1 ? chosen : Math.floor(place / PAGE));
  const first = page * PAGE;
  const last = Math.min(keys.length, first + PAGE);
  const turnTo = (next: number) => {
    follow(undefined);
    setChosen(next);
  };
  const shown = deriveShownUnit(series, undefined);
  return (
    <>
      <div className="edit-pages">
        <p ref={caption} tabIndex={-1} aria-live="polite">
          {keys.length === 0
            ? words.values.noRows
            : words.values.rows(first + 1, last, keys.length)}
        </p>
        {most > 0 && (
          <>
            <button
              type="button"
              className="button"
              disabled={page === 0}
              onClick={() => {
                turnTo(page - 1);
              }}
            >
              {words.values.previous}
            </button>
            <button
              type="button"
              className="button"
              disabled={page === most}
              onClick={() => {
                turnTo(page + 1);
              }}
            >
              {words.values.next}
            </button>
          </>
        )}
      </div>
      {keys.length > 0 && (
        <table className="edit-table">
          <caption className="visually-hidden">
            {words.values.table(series.name, series.unit)}
          </caption>
          <thead>
            <tr>
              {[words.time.label, words.values.value, words.values.basis, words.values.more].map(
                (title) => (
                  <th key={title} scope="col">
                    {title === words.values.value ? words.values.valueIn(series.unit) : title}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {keys.slice(first, last).map((key, offset) => {
              const index = first + offset;
              const at = rows.order[index] ?? index;
              const found = inFile.observations[at];
              if (!found || index >= series.start.length) return null;
              const observation = observationAt(series, index);
              return (
                <ValueRow
                  key={key}
                  tools={tools}
                  inFile={found}
                  observation={observation}
                  edit={describeEdit(observation, series, shown, axis, tools.words)}
                  seriesBasis={words.basis[series.basis]}
                  isPinned={key === pinned}
                  change={(to, visit) => actions.change(at, to, visit)}
                  reset={actions.resetOf(at)}
                  remove={() => {
                    actions.remove(at);
                    caption.current?.focus();
                  }}
                  enter={() => {
                    follow(key);
                  }}
                />
              );
            })}
          </tbody>
        </table>
      )}
    </>
  );
}

import type { ObservationInFile, SeriesInFile } from '../../exchange/caseFile';
import type { CaseEdit } from '../../exchange/edits/caseEdit';
import {
  deriveNewObservation,
  deriveObservationEdit,
} from '../../exchange/edits/deriveObservationEdit';
import { isSameJson } from '../../exchange/edits/isSameJson';
import { announce } from '../../state/announcement';
import { describeRefusal, type SheetTools } from './sheetTools';
import type { SeriesRows } from '../../exchange/edits/deriveSeriesRows';

/** What the sheet does to the values of a series; places are those in the file. */
export interface SeriesActions {
  readonly change: (at: number, to: ObservationInFile, visit?: string) => string | undefined;
  /** How the value becomes its original again; absent where it is that or has none. */
  readonly resetOf: (at: number) => (() => void) | undefined;
  readonly remove: (at: number) => void;
  readonly add: (observation: ObservationInFile) => string | undefined;
  /** Puts a value of the original back that was deleted. */
  readonly putBack: (original: number) => void;
}

export function createSeriesActions(
  { edited, actions, editWords: words }: SheetTools,
  series: SeriesInFile,
  rows: SeriesRows,
): SeriesActions {
  const originals = edited.original.series.find((one) => one.id === series.id)?.observations ?? [];
  const place = edited.document.series.findIndex((one) => one.id === series.id);
  const commit = (edit: CaseEdit | undefined, at?: number, visit?: string) => {
    const issues = edit ? actions.commit(edit, visit) : [];
    const here = `series[${place}].observations`;
    return describeRefusal(issues, at === undefined ? here : `${here}[${at}]`, words);
  };
  const change: SeriesActions['change'] = (at, to, visit) =>
    commit(deriveObservationEdit(series, rows, at, to), at, visit);
  return {
    change,
    resetOf: (at) => {
      const original = rows.identities[at]?.original;
      const before = original === undefined ? undefined : originals[original];
      if (!before || isSameJson(before, series.observations[at])) return undefined;
      return () => {
        const refusal = change(at, before);
        announce(refusal ?? words.values.resetDone);
      };
    },
    remove: (at) => {
      const observation = series.observations[at];
      if (!observation) return;
      const refusal = commit({
        kind: 'deleteObservation',
        series: series.id,
        index: at,
        observation,
      });
      announce(refusal ?? words.values.deleted);
    },
    add: (observation) => commit(deriveNewObservation(series, rows, observation)),
    putBack: (original) => {
      const observation = originals[original];
      if (!observation) return;
      const refusal = commit(deriveNewObservation(series, rows, observation, original));
      announce(refusal ?? words.values.putBackDone);
    },
  };
}

import type { CaseRecord, Preset, Source } from '../caseRecord';
import { DAY_MS, dayTime } from '../caseTime';
import { spanFromAnchor } from '../timeFrame';
import type { ComparedCase } from './comparedCase';
import { type OwnRecord, ownRecord } from './ownRecord';
import { analyteKeyOf } from './sharedAnalytes';

/** How things are called where several cases have them. */
export interface ComparisonNames {
  readonly title: (cases: readonly ComparedCase[]) => string;
  readonly series: (name: string, compared: ComparedCase) => string;
  readonly event: (title: string, compared: ComparedCase) => string;
  /** Something of one case among those of others, such as a disclaimer. */
  readonly of: (text: string, compared: ComparedCase) => string;
  /** Where a case comes from and what may be done with it: each has a licence of its own. */
  readonly source: (source: Source, compared: ComparedCase) => string;
  /** The window in which all cases open. */
  readonly together: string;
  readonly sentences: (sentences: readonly string[]) => string;
}

/**
 * Several cases as one record, each on the clock of its own day 0: the ids are `CASE/SERIES` and
 * `CASE/EVENT`, and no time is moved, so that no interval between two times of a case can change.
 * The source's words are left out: a quotation belongs to one case, and the view asks that case.
 *
 * @param analytes the keys of what is drawn, as `findSharedAnalytes` gives them, in that order
 */
export function mergeRecords(
  cases: readonly ComparedCase[],
  analytes: readonly string[],
  names: ComparisonNames,
): CaseRecord {
  const parts = cases.map((compared) => ({ compared, own: ownRecord(compared) }));
  const anchorId = parts.find(({ own }) => own.anchorId !== undefined)?.own.anchorId;
  const disclaimers = cases.flatMap((compared) => {
    const { disclaimer } = compared.caseRecord;
    return disclaimer === undefined ? [] : [names.of(disclaimer, compared)];
  });
  const drawnOver = cases[0]?.caseRecord.drawnOver;
  return {
    id: cases.map(({ key }) => key).join(','),
    title: names.title(cases),
    isComparison: true,
    ...(disclaimers.length === 0 ? {} : { disclaimer: names.sentences(disclaimers) }),
    // Without an event the days are still counted: a lesson may hide what day 0 is.
    anchor: { event: anchorId ?? '' },
    series: analytes.flatMap((analyte) =>
      parts.flatMap(({ compared, own }) =>
        own.series
          .filter((series) => analyteKeyOf(series) === analyte)
          .map((series) => ({
            ...series,
            name: names.series(series.name, compared),
            shortName: names.of(analytes.length > 1 ? series.name : '', compared).trim(),
          })),
      ),
    ),
    events: parts.flatMap(({ compared, own }) =>
      own.events.map((event) => ({ ...event, title: names.event(event.title, compared) })),
    ),
    words: [],
    presets: mergePresets(
      parts.map(({ own }) => own),
      names.together,
    ),
    ...(drawnOver ? { drawnOver } : {}),
    source: {
      citation: names.sentences(
        cases.map((compared) => names.source(compared.caseRecord.source, compared)),
      ),
    },
  };
}

/** A window that holds the opening windows of all cases, and then those of the first case. */
function mergePresets(parts: readonly OwnRecord[], title: string): Preset[] {
  const spans = parts.flatMap(({ presets: [preset] }) => {
    const from = preset && spanFromAnchor(preset.from, {});
    const to = preset && spanFromAnchor(preset.to, {});
    return from && to ? [{ from: from.start, to: to.end - preset.to.resolution }] : [];
  });
  const rest = (parts[0]?.presets ?? []).slice(1);
  if (spans.length < 2) return parts[0] ? [...parts[0].presets] : [];
  const together: Preset = {
    id: ' together',
    title,
    from: dayTime(Math.floor(Math.min(...spans.map(({ from }) => from)) / DAY_MS)),
    to: dayTime(Math.ceil(Math.max(...spans.map(({ to }) => to)) / DAY_MS)),
  };
  return [together, ...rest];
}

import { useEffect, useMemo, useState } from 'react';
import type { CaseRecord } from '../../domain/caseRecord';
import type { Lesson, LessonPart, OfferedRange, StepView } from '../../domain/lesson';
import { changeAddress } from '../../state/addressStore';
import { highlight } from '../../state/highlight';
import type { UrlParameters } from '../../state/urlParameters';
import { applyPart } from '../../view/lesson/applyPart';
import { partAt } from '../../view/lesson/lessonPlace';
import { partParameters } from '../../view/lesson/partParameters';
import { parseObservationKey } from '../../view/viewState';
import { deriveShownKey } from '../../view/lesson/shownKeys';
import type { LessonWalk } from './useLessonPlace';

/** What a part of a lesson puts on the page. */
export interface ShownPart {
  readonly part: LessonPart;
  /** Cut, so that what is hidden is nowhere on the page. */
  readonly caseRecord: CaseRecord;
  /** How the figure stands: as the part has it, and as the reader chose since. */
  readonly parameters: UrlParameters;
  /** Events to be read in full. */
  readonly told: readonly string[];
  readonly chosenRange: OfferedRange | undefined;
  readonly chooseRange: (range: OfferedRange | undefined) => void;
}

/** An empty lesson is none, so there is always a part. */
const NO_PART: LessonPart = {
  text: '',
  ranges: [],
  view: { cut: {}, highlight: [], evidence: [], compare: [] },
};

export function useShownPart(
  whole: CaseRecord,
  lesson: Lesson,
  { place }: LessonWalk,
  parameters: UrlParameters,
): ShownPart {
  const part = partAt(lesson, place) ?? NO_PART;
  const { view } = part;
  const [range, setRange] = useState<OfferedRange>();
  const chosenRange = range && part.ranges.includes(range) ? range : undefined;
  const caseRecord = useMemo(() => applyPart(whole, part, chosenRange), [whole, part, chosenRange]);
  const shownKey = useMemo(() => deriveShownKey(whole, view.cut), [whole, view]);
  const shown = useMemo((): UrlParameters => {
    const needs = listNeededSeries(lesson, part, shownKey).join();
    const own = partParameters(caseRecord, view, shownKey, parameters);
    return needs === '' ? own : { ...own, needs };
  }, [lesson, part, caseRecord, view, shownKey, parameters]);
  useHighlights(view.highlight, shownKey);
  usePinOnArrival(view.pinnedEvent, parameters.event);
  const told = useMemo(() => toldEvents(caseRecord, view), [caseRecord, view]);
  return { part, caseRecord, parameters: shown, told, chosenRange, chooseRange: setRange };
}

/** What a part asks about or points out has its panel, however many series there are. */
function listNeededSeries(
  lesson: Lesson,
  { view, prediction }: LessonPart,
  shownKey: (key: string) => string | undefined,
): string[] {
  const drawn = lesson.steps.find(({ id }) => id === view.prediction)?.parts;
  const tasks = [prediction, ...(drawn ?? []).map((one) => one.prediction)];
  const keys = view.highlight.flatMap((key) => parseObservationKey(shownKey(key) ?? '') ?? []);
  return [
    ...new Set([
      ...tasks.flatMap((task) => task?.seriesId ?? []),
      ...keys.map((key) => key.seriesId),
    ]),
  ];
}

/** Without a curve, what is pointed out and what others showed is there to be read. */
function toldEvents({ series, events }: CaseRecord, view: StepView): string[] {
  if (series.length > 0) return [];
  const keys = [...view.highlight, view.pinnedEvent];
  return events
    .filter(({ id, kind }) => kind === 'evidence' || keys.includes(id))
    .map(({ id }) => id);
}

function useHighlights(
  keys: readonly string[],
  shownKey: (key: string) => string | undefined,
): void {
  useEffect(() => {
    highlight(keys.map(shownKey).filter((key) => key !== undefined));
    return () => {
      highlight([]);
    };
  }, [keys, shownKey]);
}

/** A link to a step alone means the step with what is pinned there. */
function usePinOnArrival(pinned: string | undefined, event: string | undefined): void {
  const [arrival] = useState({ pinned, event });
  useEffect(() => {
    if (arrival.pinned !== undefined && arrival.event === undefined) {
      changeAddress({ event: arrival.pinned }, 'replace');
    }
  }, [arrival]);
}

import type { CaseTime } from '../../../domain/caseTime';
import { observationAt } from '../../../domain/series';
import { deriveTimeAxis } from '../../../domain/timeAxis';
import type { MomentInFile } from '../../../exchange/lesson/write/momentText';
import { readTime, unheardReading } from '../../../exchange/readTime';
import { parseObservationKey } from '../../../view/viewState';
import { describeDate, describeDay } from '../../../words/describeTime';
import type { WriterTools } from './writerTools';

type Needed = Pick<WriterTools, 'edited' | 'words' | 'say'>;

/** A value by the name of its series and its time; one that is not there by its key. */
export function describeMark(key: string, tools: Needed): string {
  const parsed = parseObservationKey(key);
  const series = tools.edited.caseRecord.series.find(({ id }) => id === parsed?.seriesId);
  if (!parsed || !series || parsed.index >= series.start.length) return key;
  return tools.say.view.value(
    series.name,
    describe(observationAt(series, parsed.index).time, tools),
  );
}

/** A moment of a lesson as its figure tells times: a day from that day 0, or a date. */
export function describeMoment(
  moment: MomentInFile,
  anchorId: string | undefined,
  tools: Needed,
): string {
  const time = readTime(moment, [], unheardReading());
  return time ? describe(time, tools, anchorId) : '';
}

function describe(time: CaseTime, { edited, words }: Needed, anchorId?: string): string {
  const axis = deriveTimeAxis(edited.caseRecord, anchorId);
  const isInDays = axis.hasDays && time.clock === 'anchor';
  return isInDays ? describeDay(time, axis, words) : describeDate(time, axis, words);
}

import type { CaseRecord } from '../../domain/caseRecord';
import type { Words } from '../../words/en';
import { printWordsOf } from '../../words/enPrint';
import { lowerFirst } from '../deriveTimelineView';
import type { TimelineView } from '../timelineView';

/**
 * What a handout asks for. The series of compared cases bear the titles of their cases, so there
 * the panels are named.
 *
 * @example "Draw the course of serum phosphorus and serum calcium that you expect."
 */
export function describeQuestion(
  { series, isComparison }: CaseRecord,
  { panels }: TimelineView,
  words: Words,
): string {
  const { handout } = printWordsOf(words);
  const names = isComparison
    ? panels.filter(({ isOverlaid }) => !isOverlaid).map(({ title }) => title)
    : series.map(({ name }) => name);
  if (names.length === 0) return handout.questionWithoutSeries;
  const list = new Intl.ListFormat(words.locale);
  return handout.question(list.format(new Set(names.map(lowerFirst))));
}

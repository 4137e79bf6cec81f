import type { CaseRecord } from '../domain/caseRecord';
import { formatCount } from '../words/formatNumber';
import type { Words } from '../words/en';
import { panelsWordsOf } from '../words/enPanels';
import type { TimelineView } from './timelineView';

/** What each panel holds in the window: how many values, and of many the lowest and the highest. */
export function describeWindow(caseRecord: CaseRecord, view: TimelineView, words: Words): string {
  const say = panelsWordsOf(words);
  const { from, to } = view.window;
  const parts = view.panels.map(({ seriesId, dense, marks }) => {
    if (dense) return dense.name;
    const name = caseRecord.series.find(({ id }) => id === seriesId)?.name ?? '';
    const within = marks.filter(({ spans }) =>
      spans.some((span) => span.to >= from && span.from <= to),
    );
    if (within.length === 0) return say.none(name);
    return say.few(name, formatCount(within.length, words.locale));
  });
  return say.window(parts);
}

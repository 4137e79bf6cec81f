import type { CaseRecord } from '../../domain/caseRecord';
import { cutRecord } from '../../domain/cutRecord';
import type { LessonPart, OfferedRange } from '../../domain/lesson';

/**
 * The case as a part of a lesson shows it: cut, with the evidence of other patients beside it, and
 * read by another range where the reader chose one. A value's own range and a status that the
 * laboratory printed give way too, or the same range would not hold for all.
 */
export function applyPart(
  caseRecord: CaseRecord,
  { view }: Pick<LessonPart, 'view'>,
  offered: OfferedRange | undefined,
): CaseRecord {
  const cut = cutRecord(caseRecord, view.cut);
  return {
    ...cut,
    events: [...cut.events, ...view.evidence],
    series: cut.series.map((series) => {
      if (offered?.seriesId !== series.id) return series;
      const rare = new Map(
        [...series.rare].map(([index, facts]) => {
          const { referenceRange: _range, interpretation: _printed, ...rest } = facts;
          return [index, rest] as const;
        }),
      );
      return { ...series, referenceRange: offered.range, rare };
    }),
  };
}

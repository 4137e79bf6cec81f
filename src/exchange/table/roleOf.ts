import { type ColumnContent, isMostly } from './columnContent';
import type { NamedRole } from './headerNames';
import type { ColumnRole } from './tableMapping';

/** What a column holds by its header, as far as its cells do not speak against it. */
export function roleOf(named: NamedRole | undefined, content: ColumnContent): ColumnRole {
  const { filled, dates, clocks, bareClocks, flags, statuses } = content;
  switch (named) {
    case 'person':
    case 'otherDate':
    case 'weakAnalyte':
    case 'weakKind':
    case 'name':
    case 'number':
    case undefined:
      return 'ignored';
    case 'specimen':
      // "Phosphate" in serum and in urine are two analytes: the specimen is part of the name.
      return content.distinct > 0 && content.numbers === 0 ? 'analyte' : 'ignored';
    case 'date':
      return looksLikeDays(content) ? 'day' : named;
    case 'day':
    case 'clock':
      if (filled > 0 && dates === filled) return 'date';
      // One that is no time of day keeps its own row out, and not the times of all others.
      return named === 'clock' && !isMostly(clocks + bareClocks, content) ? 'ignored' : named;
    case 'status':
      // "Low" and "High" are called so too.
      if (isMostly(flags, content)) return 'flag';
      return statuses > 0 ? named : 'ignored';
    default:
      return named;
  }
}

/** Small numbers below a header "date"; 2018 and 20200304 are dates all the same. */
function looksLikeDays({ filled, distinct, days, years, serials }: ColumnContent): boolean {
  return distinct > 1 && days === filled && years < filled && serials === 0;
}
